import { about, type DatasetDefinition, plain, stage, stop } from "../fields/dataset.ts";
import { changingOneOf, quantity, reference, set, setOf, table, text } from "../fields/field.ts";

export const models = {
  name: "models",
  type: "Model",
  singular: "model",
  description: "Language, image and video models, and the families they belong to.",
  nameIsComputed: false,
  about: {
    developer: about("reference", "The organization that makes it.", "meta", { refersTo: "organizations" }),
  },
  oneOfAbout: [],
  fields: {
    names: set("Names and code names under which sources speak of it.", ["Avocado"]),
    kinds: set("What it takes and gives.", ["text", "multimodal", "reasoning"]),
    family: text("The family it belongs to.", "llama"),
    predecessor: reference("models", "The model it comes after.", "llama-4"),
    parameters: quantity(["parameters"], "Number of parameters, all of them.", "about 2e12 parameters"),
    activeParameters: quantity(["parameters"], "Parameters at work on one token.", "288e9 parameters"),
    experts: quantity(["experts"], "Number of experts in a mixture.", "16 experts"),
    context: quantity(["tokens"], "Longest input.", "1048576 tokens"),
    access: changingOneOf(["open-weights", "api", "closed", "restricted"], "How one can get at it.", "closed"),
    trainedOn: setOf("chips", "Chips it was trained on.", ["google-tpu-v7"]),
    benchmarks: table(["percent", "points"], "Scores by benchmark; a vendor's claims are by the vendor.", {
      "SWE-bench Verified": "77.4 percent",
    }),
    benchmarkClaims: set("What is claimed of its rank, in our own words.", ["ahead of GPT-4.5 on MATH-500"]),
    competesWith: setOf("models", "Models it is held against.", ["gpt-5"]),
    controversies: set("What is disputed about it, in our own words.", ["different versions used for benchmarks"]),
  },
  events: [
    stage("announced", "Made public by its developer."),
    stage("training", "Training had begun."),
    stage("trained", "Training was done."),
    stage("previewed", "Some could use it before release."),
    stage("released", "It could be used by those it was meant for."),
    stop("paused", "Work rests and may go on."),
    stop("shelved", "Work was laid aside."),
    stop("suspended", "Access was stopped for a time."),
    stop("cancelled", "Work was given up."),
    stop("retired", "It was taken out of use."),
    plain("resumed", "Work or access went on after a stop."),
    plain("opened", "Its weights were published after a closed release."),
  ],
} as const satisfies DatasetDefinition;
