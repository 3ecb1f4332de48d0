/** The years that a When may name: what this data is about lies within them, and a slip of the pen mostly does not. */
export const firstYear = 1900;
export const lastYear = 2199;
