import { describe, expect, test } from "vitest";
import { judgeChange, judgeCourse, type MeasuredOutcome, type Outcome } from "../../src/index.ts";

const measured = (value: number, more: Partial<MeasuredOutcome> = {}): MeasuredOutcome => ({
  value,
  low: null,
  high: null,
  method: "automatic-count",
  zone: "vertex",
  measurementId: null,
  ...more,
});
const change = (from: MeasuredOutcome, to: MeasuredOutcome) =>
  judgeChange("density", { on: "2026-01-10", measured: from }, { on: "2026-07-10", measured: to });

describe("a change against the error of the measurement", () => {
  // Error of a change, automatic count: 12 % (Karger SAD 8:382); 1.96 x 12 % of 150 = 35.3.
  test.each([
    [150, 185, "no detectable change"],
    [150, 186, "increase"],
    [150, 115, "no detectable change"],
    [150, 114, "decrease"],
  ])("automatic count, %i to %i: %s", (from, to, verdict) => {
    const judged = change(measured(from), measured(to));
    expect(judged.verdict).toBe(verdict);
    expect(judged.detectionLimit).toBeCloseTo(35.28, 2);
  });

  // Hair to hair: 0.4 %; 1.96 x 0.4 % of 150 = 1.18.
  test("hairs matched one by one tell far smaller changes", () => {
    const one = (value: number) => measured(value, { method: "matched-hairs" });
    expect(change(one(150), one(151)).verdict).toBe("no detectable change");
    expect(change(one(150), one(152)).verdict).toBe("increase");
  });

  test("wide intervals of the two measurements count where they are wider than the method", () => {
    const wide = (value: number) =>
      measured(value, { method: "matched-hairs", low: value - 30, high: value + 30 });
    // Two independent half-widths of 30: 30 x square root of 2 = 42.4.
    expect(change(wide(150), wide(190)).detectionLimit).toBeCloseTo(42.43, 2);
    expect(change(wide(150), wide(190)).verdict).toBe("no detectable change");
  });

  test("a method without a known error is taken as the worst known one", () => {
    const byHand = (value: number) => measured(value, { method: "hand-count" });
    expect(change(byHand(150), byHand(185)).verdict).toBe("no detectable change");
  });

  test("other ways or other places are never compared", () => {
    expect(change(measured(150), measured(300, { zone: "mid-scalp" })).verdict).toBe(
      "cannot be compared",
    );
    expect(change(measured(150), measured(300, { method: "other" })).verdict).toBe(
      "cannot be compared",
    );
  });

  test("no word of regrowth, and the cause is left open", () => {
    const texts = [change(measured(150), measured(200)), change(measured(150), measured(160))];
    for (const { words } of texts) expect(words).not.toMatch(/regrow|success|works/i);
    expect(texts[0]?.words).toContain("does not say what caused it");
  });
});

describe("is it working for me", () => {
  type Told = Pick<Outcome, "on" | "densityPerCm2" | "shaftUm">;
  const at = (on: string, value: number): Told => ({
    on,
    densityPerCm2: measured(value),
    shaftUm: null,
  });
  const judge = (outcomes: readonly Told[], today: string) =>
    judgeCourse({ outcomes, firstSessionOn: "2026-01-10", today });
  const due = (outcomes: readonly Told[], today: string) =>
    judge(outcomes, today)
      .stopRules.filter(({ due: isDue }) => isDue)
      .map(({ id }) => id);

  test("with one measurement nothing can be told", () => {
    const { changes, words } = judge([at("2026-01-10", 150)], "2026-04-10");
    expect(changes).toEqual([]);
    expect(words).toContain("not yet two measurements");
  });

  test("the stop rules come at 6 and at 12 months, unless a detectable increase speaks", () => {
    const flat = [at("2026-01-10", 150), at("2026-07-01", 155)];
    const more = [at("2026-01-10", 150), at("2026-07-01", 200)];
    expect(due(flat, "2026-07-09")).toEqual([]);
    expect(due(flat, "2026-07-10")).toEqual(["STOP-6M"]);
    expect(due(flat, "2027-01-09")).toEqual(["STOP-6M"]);
    expect(due(flat, "2027-01-10")).toEqual(["STOP-6M", "STOP-12M"]);
    expect(due(more, "2027-01-10")).toEqual([]);
  });

  test("where nobody measured, a review is due, and the end is not judged", () => {
    expect(due([], "2027-01-10")).toEqual(["STOP-6M"]);
  });

  test("stands beside the means of trials, which predict nothing", () => {
    const { trialWords } = judge([at("2026-01-10", 150), at("2026-07-01", 200)], "2026-07-10");
    // Kumar 2018: 12.52 per square inch is 1.9 per cm²; Dhurat 2013: 91.4 per cm².
    expect(trialWords).toContain("1.9 to 91.4");
    expect(trialWords).toContain("predict nothing");
    expect(trialWords).toContain("within the spread of those means");
  });
});
