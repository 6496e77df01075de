import fc from "fast-check";
import { expect, test } from "vitest";
import { type CountedSession, packageUses, quoteDocument, quoteTotal } from "../../src/index.ts";

const session = (day: string, number: number): CountedSession => ({
  ...{ id: `s${number}`, day, number, items: ["Cartridge 12"] },
});
const bought = (id: string, sessions: number, acceptedOn: string | null) => ({
  ...{ id, sessions, acceptedOn, withdrawnOn: null },
});

test("a total is exact to the coin", () => {
  const products = [{ name: "Cream", quantity: 3, unitPrice: 0.1 }];
  const course = { sessions: 3, currency: "EUR", perSession: { low: 0.1, high: 33.33 }, products };
  // 3 x 0.10 + 3 x 0.10 and 3 x 33.33 + 0.30, by hand.
  expect(quoteTotal(course).whole).toEqual({ low: 0.6, high: 100.29 });
  expect(() => quoteTotal({ ...course, perSession: { low: 0.001, high: 1 } })).toThrow(
    "perSession.low",
  );
});

test("sessions fill the package accepted first, then the next; none before acceptance", () => {
  const packages = [bought("second", 2, "2026-03-01"), bought("first", 1, "2026-02-01")];
  const days = ["2026-01-15", "2026-02-01", "2026-02-20", "2026-03-01", "2026-04-01", "2026-05-01"];
  const uses = packageUses(
    packages,
    days.map((day, at) => session(day, at + 1)),
  );
  expect(uses.get("first")).toMatchObject({ left: 0, items: [{ name: "Cartridge 12", count: 1 }] });
  expect(uses.get("first")?.used.map(({ day }) => day)).toEqual(["2026-02-01"]);
  // On 20 February the first was used up and the second not accepted yet.
  expect(uses.get("second")?.used.map(({ day }) => day)).toEqual(["2026-03-01", "2026-04-01"]);
});

test("a withdrawn package keeps what was used and takes no more; an offer takes nothing", () => {
  const ended = { ...bought("ended", 3, "2026-02-01"), withdrawnOn: "2026-02-10" };
  const uses = packageUses(
    [ended, bought("offer", 3, null)],
    [session("2026-02-10", 1), session("2026-02-11", 2)],
  );
  expect(uses.get("ended")).toMatchObject({ left: 2 });
  expect(uses.has("offer")).toBe(false);
});

test("no session counts twice, and no package takes more than it holds", () => {
  const day = fc.integer({ min: 10, max: 28 }).map((of) => `2026-02-${of}`);
  const packages = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.option(day)));
  fc.assert(
    fc.property(packages, fc.array(day), (those, days) => {
      const made = those.map(([sessions, on], at) => bought(`p${at}`, sessions, on));
      const uses = [
        ...packageUses(
          made,
          days.map((on, at) => session(on, at + 1)),
        ).values(),
      ];
      const ids = uses.flatMap(({ used }) => used.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(uses.every(({ left }) => left >= 0)).toBe(true);
    }),
  );
});

test("the page shows prices and what is left, escapes what was typed and promises nothing", () => {
  const page = quoteDocument({
    ...{ sessions: 2, currency: "EUR", perSession: { low: 100, high: 120 }, products: [] },
    ...{ state: "accepted", offeredOn: "2026-02-01", validUntil: null, withdrawnOn: null },
    ...{ acceptedOn: "2026-02-02", note: "<script>", patientName: "Max & Made-up" },
    ...{ clinicName: "North", use: { used: [session("2026-02-03", 1)], left: 1, items: [] } },
  });
  expect(page).toContain("EUR 200 to EUR 240");
  expect(page).toContain("1 of 2 sessions used, 1 left.");
  expect(page).toContain("Max &amp; Made-up");
  expect(page).not.toContain("<script>");
  expect(page).toContain("nobody can promise more hair");
});
