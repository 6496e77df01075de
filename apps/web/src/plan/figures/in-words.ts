import { type MoneyRange, shownMoney } from "@anagen/treatment";

/** "4 to 6", or "4" where both ends are the same. */
export const rangeInWords = (low: number, high: number): string =>
  low === high ? `${low}` : `${low} to ${high}`;

/** "USD 400 to 4,200": the code once. */
export function moneyRangeInWords({ low, high }: MoneyRange, currency: string): string {
  const least = shownMoney(low, currency);
  return low === high ? least : `${least} to ${shownMoney(high, currency).slice(4)}`;
}

/** "14 days", with weeks where they are whole. */
export function daysInWords(days: number): string {
  const weeks = days / 7;
  if (days === 1) return "1 day";
  if (days < 14 || !Number.isInteger(weeks)) return `${days} days`;
  return `${days} days (${weeks} weeks)`;
}

/** Words of the plan's lists as a person reads them: "minoxidil-topical" as "Minoxidil topical". */
export function listed(word: string): string {
  const plain = word.replaceAll("-", " ");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
