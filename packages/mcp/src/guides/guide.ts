/** A guide of the site, as it goes into the package. */
export interface Guide {
  readonly slug: string;
  readonly name: string;
  readonly question: string;
  readonly lede: string;
  /** Markdown. */
  readonly body: string;
}
