/** True, false, or undefined where it is not known (Stephen Kleene's strong logic). */
export type Answer = boolean | undefined;

/** Whether all hold: false as soon as one is false. */
export function allOf(answers: Iterable<Answer>): Answer {
  let all: Answer = true;
  for (const answer of answers) {
    if (answer === false) return false;
    if (answer === undefined) all = undefined;
  }
  return all;
}

/** Whether one holds: true as soon as one is true. */
export function anyOf(answers: Iterable<Answer>): Answer {
  let any: Answer = false;
  for (const answer of answers) {
    if (answer === true) return true;
    if (answer === undefined) any = undefined;
  }
  return any;
}
