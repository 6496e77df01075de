import type { IsoDate } from "@anagen/quantities";
import { fromMinorUnits, type MoneyRange, toMinorUnits } from "./money.ts";

export const QUOTE_STATES = ["offered", "accepted", "withdrawn"] as const;
export type QuoteState = (typeof QUOTE_STATES)[number];

/** A product that is sold with the sessions, at one price each. */
export type QuotedProduct = { name: string; quantity: number; unitPrice: number };

export type QuotedCourse = {
  sessions: number;
  currency: string;
  /** Low and high are the same where one price was agreed. */
  perSession: MoneyRange;
  products: readonly QuotedProduct[];
};

/** Sessions and products at their prices. */
export type QuoteTotal = { sessions: MoneyRange; products: number; whole: MoneyRange };

/**
 * What a quote comes to, computed in whole minor units.
 * @throws {InvalidInput} an amount below zero or finer than the currency's coin
 * @example quoteTotal({ sessions: 3, currency: "EUR", perSession: { low: 99.9, high: 120 }, products: [] }).whole // { low: 299.7, high: 360 }
 */
export function quoteTotal({ sessions, currency, perSession, products }: QuotedCourse): QuoteTotal {
  const minor = (path: string, amount: number) => toMinorUnits(path, amount, currency);
  const low = minor("perSession.low", perSession.low) * sessions;
  const high = minor("perSession.high", perSession.high) * sessions;
  const sold = products.reduce(
    (sum, { quantity, unitPrice }, index) =>
      sum + minor(`products[${index}].unitPrice`, unitPrice) * quantity,
    0,
  );
  const shown = (amount: number) => fromMinorUnits(amount, currency);
  return {
    sessions: { low: shown(low), high: shown(high) },
    products: shown(sold),
    whole: { low: shown(low + sold), high: shown(high + sold) },
  };
}

/** A quote as far as sessions are counted against it. */
export type Package = {
  id: string;
  sessions: number;
  acceptedOn: IsoDate | null;
  withdrawnOn: IsoDate | null;
};

/** A signed session in which a needle touched the skin. */
export type CountedSession = {
  id: string;
  day: IsoDate;
  number: number;
  /** Names of what was used, each as often as it was used. */
  items: readonly string[];
};

export type PackageUse = {
  used: CountedSession[];
  left: number;
  /** What was used up in those sessions, by name. */
  items: { name: string; count: number }[];
};

/**
 * Which sessions count against which package: each against the package accepted first that has room,
 * from the day of acceptance to the day it was withdrawn. A session counts once.
 *
 * @returns by package id; packages that were never accepted are left out
 */
export function packageUses(
  packages: readonly Package[],
  sessions: readonly CountedSession[],
): Map<string, PackageUse> {
  const accepted = packages
    .filter((one): one is Package & { acceptedOn: IsoDate } => one.acceptedOn !== null)
    .toSorted((one, other) => order(one.acceptedOn, other.acceptedOn) || order(one.id, other.id));
  const uses = new Map<string, CountedSession[]>(accepted.map(({ id }) => [id, []]));
  const inOrder = sessions.toSorted(
    (one, other) => order(one.day, other.day) || one.number - other.number,
  );
  for (const session of inOrder) {
    const found = accepted.find(
      ({ id, sessions: room, acceptedOn, withdrawnOn }) =>
        acceptedOn <= session.day &&
        (withdrawnOn === null || session.day <= withdrawnOn) &&
        (uses.get(id)?.length ?? 0) < room,
    );
    if (found !== undefined) uses.get(found.id)?.push(session);
  }
  return new Map(
    accepted.map(({ id, sessions: room }) => {
      const used = uses.get(id) ?? [];
      return [id, { used, left: room - used.length, items: countedItems(used) }];
    }),
  );
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function countedItems(used: readonly CountedSession[]): PackageUse["items"] {
  const counts = new Map<string, number>();
  for (const name of used.flatMap(({ items }) => items)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((one, other) => order(one.name, other.name));
}
