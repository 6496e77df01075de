import { InvalidInput } from "@anagen/quantities";

export type MoneyRange = { low: number; high: number };

const HIGHEST_PRICE = 1_000_000_000;

/**
 * A three-letter currency code in capitals (ISO 4217).
 * @throws {InvalidInput}
 */
export function currencyCode(path: string, value: unknown): string {
  if (typeof value !== "string" || !/^[A-Za-z]{3}$/.test(value)) {
    throw new InvalidInput(path, value, "a currency code of three letters, such as USD");
  }
  return value.toUpperCase();
}

/** Decimal places of a currency: 2 for USD, 0 for JPY, 3 for KWD (ISO 4217). */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * An amount in whole minor units (cents), so that sums and products are exact.
 * @throws {InvalidInput} not finite, below zero, too large, or finer than the currency's coin
 */
export function toMinorUnits(path: string, amount: unknown, currency: string): number {
  if (typeof amount !== "number" || !(amount >= 0 && amount <= HIGHEST_PRICE)) {
    throw new InvalidInput(path, amount, `an amount from 0 to ${HIGHEST_PRICE}`);
  }
  const digits = minorDigits(currency);
  const minor = Math.round(amount * 10 ** digits);
  if (fromMinorUnits(minor, currency) !== amount) {
    throw new InvalidInput(
      path,
      amount,
      `an amount with at most ${digits} decimals in ${currency}`,
    );
  }
  return minor;
}

export function fromMinorUnits(minor: number, currency: string): number {
  return Number((minor / 10 ** minorDigits(currency)).toFixed(minorDigits(currency)));
}

/**
 * Refuses a price range that is broken or upside down.
 * @throws {InvalidInput}
 */
export function requireMoneyRange(path: string, range: unknown, currency: string): void {
  if (typeof range !== "object" || range === null || Array.isArray(range)) {
    throw new InvalidInput(path, range, "a range {low, high}");
  }
  const { low, high } = range as { low?: unknown; high?: unknown };
  const lowMinor = toMinorUnits(`${path}.low`, low, currency);
  const highMinor = toMinorUnits(`${path}.high`, high, currency);
  if (lowMinor > highMinor) throw new InvalidInput(path, range, "a range with low at most high");
}

/** An amount for a reader: `USD 4,200` or `EUR 99.50`. The code stands first, never a symbol. */
export function shownMoney(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : minorDigits(currency);
  const format = new Intl.NumberFormat("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${currency} ${format.format(amount)}`;
}
