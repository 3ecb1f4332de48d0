/** JSON Schema for editors: exactly one of the keys is given. zod leaves this to the compiler, whose message is better. */
export function exactlyOne(...keys: readonly string[]) {
  return { oneOf: keys.map((key) => ({ required: [key] })) };
}
