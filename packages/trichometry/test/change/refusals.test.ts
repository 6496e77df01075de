import { expect, test } from "vitest";
import { CHANGE_REASONS, compareMeasurements } from "../../src/index.ts";
import { madeUpScalp, seen } from "./simulated.ts";

const CENTRE: [number, number] = [6, 6];

test("two different places are refused, with both densities and the warning", () => {
  for (let seed = 1; seed <= 15; seed += 1) {
    const result = compareMeasurements(
      seen(madeUpScalp(seed, 85, 12), { centre: CENTRE, seed }),
      seen(madeUpScalp(seed + 500, 85, 12), { centre: CENTRE, seed: seed + 1 }),
    );
    expect(result.status).toBe("refused");
    expect(["different-site", "too-few-units"]).toContain(result.reasons[0]);
    expect(result).toMatchObject({ densityChangePercent: null, verdict: null, matched: null });
    expect(result.separate.before?.value).toBeGreaterThan(0);
    expect(result.separate.warning).toContain("27 %");
  }
});

test("less than 40 % of the spot in common is refused, though the place is found", () => {
  const scalp = madeUpScalp(4, 160, 20);
  const result = compareMeasurements(
    seen(scalp, { centre: [8, 10], seed: 1 }),
    seen(scalp, { centre: [8 + 7.1 * 0.63, 10], seed: 2 }),
  );
  expect(result.reasons).toEqual(["too-little-overlap"]);
  expect(result.registration?.overlapShare).toBeLessThan(0.4);
  expect(result.densityChangePercent).toBeNull();
});

test("too few units are refused", () => {
  const scalp = madeUpScalp(4, 8, 12);
  const once = seen(scalp, { centre: CENTRE, seed: 1 });
  expect(compareMeasurements(once, once).reasons).toEqual(["too-few-units"]);
});

test("a refused measurement and pictures of two kinds are not compared", () => {
  const good = seen(madeUpScalp(1, 85, 12), { centre: CENTRE, seed: 1 });
  const refused = { ...good, status: "refused" as const };
  expect(compareMeasurements(refused, good).reasons).toEqual(["before-refused"]);
  expect(compareMeasurements(good, refused).reasons).toEqual(["after-refused"]);
  const long = { ...good, mode: "long" as const };
  expect(compareMeasurements(good, long).reasons).toEqual(["modes-differ"]);
});

test("each reason says what it is and what to do", () => {
  for (const { words, remedy } of Object.values(CHANGE_REASONS)) {
    expect(words).toMatch(/\.$/);
    expect(remedy).toMatch(/\.$/);
  }
});
