// How often was the model called Avocado put off, and since when was that known?
import { models } from "@ai-almanac/models";
import { modelClaims } from "@ai-almanac/models/claims";
import { formatWhen, slips } from "@ai-almanac/query";

const model = models.find(({ names }) => names.includes("Avocado"));
if (model === undefined) throw new Error("No model is called Avocado");
for (const { event, targets } of slips(modelClaims, model.id)) {
  for (const { target, known } of targets) console.log(event, formatWhen(target), "known", formatWhen(known));
}
console.log(model.name, model.status?.state);
