/** The anchor of a section: `Where sources disagree` is `where-sources-disagree`. */
export function idOf(title: string): string {
  return title.toLowerCase().replaceAll(",", "").replaceAll(" ", "-");
}
