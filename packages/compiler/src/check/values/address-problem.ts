import type { ProblemText } from "../../problem/problem.ts";
import { quote } from "../../problem/quote.ts";

/** What is wrong with an address, or null. */
export function addressProblem(address: string): ProblemText | null {
  const text: Omit<ProblemText, "what" | "todo"> = {
    expected: "an address that begins with https:// or http://",
    found: quote(address),
  };
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || /\s/.test(address)) {
    return { ...text, what: "not an address of the web", todo: "use the page's own address, with https://" };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return {
      ...text,
      what: `an address that begins with ${url.protocol}`,
      todo: "use the page's own address on the web",
    };
  }
  if (url.username === "" && url.password === "") return null;
  return { ...text, what: "an address with a user's name or password", todo: "take out what stands before the @" };
}
