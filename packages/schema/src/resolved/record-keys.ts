/** What the keys mean that every published record has; status, targets and events only where the dataset has events. */
export const recordKeys = {
  id: "Its id, stable; a renamed id leaves a redirect.",
  name: "The name it goes by; before sources used that name, the name that they used.",
  aliases: "Other names, for search only.",
  sameAs: "Its ids elsewhere, by catalogue.",
  status: "The state that it is in by claims of kind reference or better; null = none is known.",
  targets: "Stages that are planned and have not come, each with its latest target.",
  events: "What happened, one entry a type and, where a type repeats, one an occurrence.",
  contested: "On what live claims contradict: field names, rows such as `peak.fp8`, event types, `status`.",
  unconfirmed: "Fields that rest on an analyst or a rumour alone.",
  sources: "Ids of the sources of all its claims, sorted.",
} as const;
