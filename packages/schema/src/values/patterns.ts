/** Ids are a-z, 0-9 and hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of a claim, or of the statement split off from it: `reuters-2026-02-24:announced`. */
export const claimIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?::[a-z]+(?:-[a-z]+)*)?$/;

/** Letters, digits, hyphens and underscores: the name of an outside catalogue. */
export const catalogPattern = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** A BCP 47 language tag: `id`, `zh-Hans`. */
export const languagePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** An address on the web; other schemes are refused. */
export const webPattern = /^https?:\/\/[^\s]+$/;
