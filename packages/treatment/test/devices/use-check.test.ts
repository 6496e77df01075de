import { expect, test } from "vitest";
import { CATALOGUE, SINGLE_USE, whyNotUsable } from "../../src/index.ts";

const GOOD = { expiresOn: "2026-11-21", lot: "A1", recall: null, usedOn: null, left: null };
const TODAY = "2026-11-21";

test("on its last day it may still be used; the day after it has expired", () => {
  expect(whyNotUsable(GOOD, TODAY)).toBeNull();
  expect(whyNotUsable(GOOD, "2026-11-22")).toContain("expired on 2026-11-21");
});

test.each([
  [{ recall: { reason: "not sterile" } }, "recalled: not sterile"],
  [{ lot: null }, "lot is not known"],
  [{ expiresOn: null }, "expiry date is not known"],
  [{ usedOn: "2026-11-01" }, "already used on 2026-11-01"],
  [{ left: 0 }, "none of this entry left"],
])("%o is refused", (state, words) => {
  expect(whyNotUsable({ ...GOOD, ...state }, TODAY)).toContain(words);
});

test("a recall is said before anything else: it matters to those already treated", () => {
  const state = { ...GOOD, recall: { reason: "x" }, expiresOn: "2020-01-01", left: 0 };
  expect(whyNotUsable(state, TODAY)).toContain("recalled");
});

test("what pricks the skin is for single use, in the catalogue too", () => {
  for (const { kind, singleUse } of CATALOGUE) expect(singleUse).toBe(SINGLE_USE.has(kind));
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
});
