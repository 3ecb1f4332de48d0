import { type Verb, verbs } from "@ai-almanac/verbs";

/** The verb of that name. Throws where there is none, which is a fault of ours. */
export function verbNamed(name: string): Verb {
  const verb = verbs.find((one) => one.name === name);
  if (verb === undefined) throw new Error(`there is no verb ${name}`);
  return verb;
}
