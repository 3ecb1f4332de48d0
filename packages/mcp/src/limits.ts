/** Rows of an answer where nothing else is asked. */
export const rowsByDefault = 20;
/** The most rows of one answer. */
export const mostRows = 100;
/** The most bytes of an answer's JSON; what is said about the cutting comes on top. Some 10,000 tokens. */
export const mostBytes = 40_000;
/** The most members of a list inside an answer that is too long otherwise. */
export const mostMembers = 50;
/** The most bytes of one message to the server: no question comes near. */
export const mostLineBytes = 1_000_000;
/** How deep a message may be nested. */
export const mostDepth = 64;
/** Records on one page of a dataset's list. */
export const recordsAPage = 500;
/** Ids offered by a completion, the most that the protocol allows. */
export const mostOffered = 100;
