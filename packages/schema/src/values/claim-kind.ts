/** What ground a claim stands on, best first. */
export const claimKinds = ["filing", "official", "reported", "reference", "analyst", "rumour"] as const;

/** The same, one sentence each. */
export const claimKindMeaning =
  "What ground it stands on, best first: filing, official, reported, reference (a compilation that shows no source " +
  "for the value), analyst, rumour (also a page whose making nobody can judge).";
