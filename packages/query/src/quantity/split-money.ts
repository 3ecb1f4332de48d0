import { currencies } from "./currencies.ts";

/** A unit of money: an ISO 4217 code and what it is paid for, if anything. */
export interface MoneyUnit {
  readonly currency: string;
  readonly per: "year" | "month" | "share" | null;
}

const pattern = /^([A-Z]{3})(?:\/(year|month|share))?$/;

/** Takes `USD`, `USD/year`, `USD/month` or `USD/share` apart; null where the unit is not money. */
export function splitMoney(unit: string): MoneyUnit | null {
  const match = pattern.exec(unit);
  const currency = match?.[1];
  if (currency === undefined || !currencies.includes(currency)) return null;
  return { currency, per: (match?.[2] as MoneyUnit["per"] | undefined) ?? null };
}
