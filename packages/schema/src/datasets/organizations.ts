import { about, type DatasetDefinition, plain, stage, stop } from "../fields/dataset.ts";
import { changingReference, changingText, set, setOf } from "../fields/field.ts";

export const organizations = {
  name: "organizations",
  type: "Organization",
  singular: "organization",
  description: "Companies, laboratories, their divisions, funds, universities and public bodies.",
  nameIsComputed: false,
  about: {
    kind: about("enum", "What sort of body it is.", "lab", {
      values: ["company", "division", "lab", "fund", "university", "government"],
    }),
  },
  oneOfAbout: [],
  fields: {
    names: set("Names under which sources speak of it.", ["Codeium"]),
    parent: changingReference(
      "organizations",
      "The organization it is part of; a holding of shares is no parent.",
      "spacex",
    ),
    leader: changingReference("people", "Who leads it.", "rob-fergus"),
    founders: setOf("people", "Who founded it.", ["yann-lecun"]),
    headquarters: changingText("Where it is led from.", "Singapore"),
    website: changingText("Its address on the web.", "https://ai.meta.com"),
    tickers: set("Symbols of its shares.", ["META"]),
    roles: set("What it does in the industry.", ["foundry", "inference cloud"]),
    software: set("Software it makes for others to build on.", ["CUDA"]),
    recruitsFrom: setOf("organizations", "Where it hires from.", ["openai"]),
  },
  events: [
    stage("founded", "It began."),
    stop("dissolved", "It ended."),
    stop("merged", "It became part of another; `with` names it."),
    plain("renamed", "It took another name; `as` gives it.", "as"),
    plain("acquired", "It was bought; `with` names the buyer.", "with"),
    plain("reorganized", "Its parts or its lead were put in another order.", "when"),
    plain("split", "It became several."),
    plain("bankrupt", "It could not pay."),
  ],
} as const satisfies DatasetDefinition;
