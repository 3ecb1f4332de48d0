import { about, type DatasetDefinition, stage, stop } from "../fields/dataset.ts";
import { oneOf, quantity, reference, setOf, setOfWords, table, text } from "../fields/field.ts";

export const moves = {
  name: "moves",
  type: "Move",
  singular: "move",
  description: "People and groups who change employer or role.",
  nameIsComputed: true,
  about: {
    person: about("reference", "Who moves.", "ruoming-pang", { refersTo: "people", required: false }),
    group: about("text", "The group that moves, where it is no single person.", "Meta AI staff", { required: false }),
  },
  oneOfAbout: ["person", "group"],
  fields: {
    kinds: setOfWords(
      ["hire", "departure", "founding", "return", "acquihire", "promotion", "internal", "board", "layoff"],
      "What sort of move it is; a move may be several.",
      ["hire"],
    ),
    from: reference("organizations", "The employer that is left, never its unit.", "apple"),
    to: reference("organizations", "The employer that is joined, never its unit.", "meta"),
    fromUnits: setOf("organizations", "Units of the employer that is left.", ["meta-fair"]),
    toUnits: setOf("organizations", "Units of the employer that is joined.", ["meta-superintelligence-labs"]),
    roleFrom: text("The role that is left.", "chief AI scientist"),
    roleTo: text("The role that is taken.", "chief AI officer"),
    reportsTo: reference("people", "To whom the new role reports.", "alexandr-wang"),
    deal: reference("deals", "The deal that brought the move about.", "google-windsurf-2025-07"),
    exit: oneOf(["resigned", "dismissed", "laid-off", "retired"], "How the employment ended.", "dismissed"),
    reason: text("The reason given in public, in our own words.", "to start a company on world models"),
    pay: quantity(["money"], "Publicly reported pay of the new role.", "over 200e6 USD"),
    payTerms: text("Conditions of the pay.", "tied to milestones"),
    tenure: quantity(["years", "months"], "Time spent at the employer that is left.", "about 7 months"),
    headcount: quantity(["people"], "Number of people in the group.", "about 600 people"),
    origins: table(
      ["percent", "people"],
      "Where a group came from.",
      { openai: "about 40 percent" },
      { refersTo: "organizations" },
    ),
  },
  events: [
    stage("reported", "An outlet wrote of it before anyone confirmed."),
    stage("announced", "The person or an employer made it public."),
    stage("left", "The old employment ended."),
    stage("joined", "The new role began."),
    stop("declined", "The offer was turned down."),
    stop("reversed", "The move was taken back."),
  ],
} as const satisfies DatasetDefinition;
