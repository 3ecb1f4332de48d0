import { splitMoney } from "./split-money.ts";

/** How the unit of a quantity is worded around its number. */
export interface Wording {
  /** Before the number: `$`, `CNY `. */
  readonly before: string;
  /** After the number: ` GW`, ` %`, ` a year`. */
  readonly after: string;
  /** After the number one: ` year`. */
  readonly afterOne: string;
  /** After a magnitude: ` of chips`; empty for dollars. */
  readonly afterMagnitude: string;
  /** Whether large numbers are written in millions, billions and trillions. */
  readonly scaled: boolean;
}

const symbols: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥" };
// Dollars go without saying where money is the only thing that is counted in billions.
const names: Readonly<Record<string, string>> = { USD: "", EUR: " of euros", GBP: " of pounds", JPY: " of yen" };
const written: Readonly<Record<string, string>> = { percent: "%", mm2: "mm²" };

/** The wording of a unit on pages. */
export function wording(unit: string): Wording {
  const money = splitMoney(unit);
  if (money) {
    const { currency, per } = money;
    const after = per === null ? "" : ` a ${per}`;
    return {
      before: symbols[currency] ?? `${currency} `,
      after,
      afterOne: after,
      afterMagnitude: `${names[currency] ?? ` of ${currency}`}${after}`,
      scaled: true,
    };
  }
  const after = ` ${written[unit] ?? unit}`;
  const isWord = /^[a-z]{3,}$/.test(unit) && unit !== "percent";
  return {
    before: "",
    after,
    afterOne: unit === "people" ? " person" : isWord ? after.replace(/s$/, "") : after,
    afterMagnitude: ` of ${written[unit] ?? unit}`,
    // Context lengths are powers of two that people read to the last token.
    scaled: isWord && unit !== "tokens",
  };
}
