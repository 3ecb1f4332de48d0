const most = 20;

/** `a, b or c`, or the first of them where they are many. */
export function listWords(words: readonly string[]): string {
  if (words.length > most) return `${words.slice(0, most).join(", ")} …`;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
