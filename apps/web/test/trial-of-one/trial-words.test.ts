import { createHash } from "node:crypto";
import { analyseTrial, type PairAllocation } from "@anagen/treatment";
import { describe, expect, test } from "vitest";
import { pairedDrawing, pairedSays } from "../../src/trial-of-one/paired-drawing.ts";
import { pairedSheet } from "../../src/trial-of-one/paired-sheet.ts";
import { sealMatches } from "../../src/trial-of-one/seal-check.ts";
import type { Analysis, TrialOfOne } from "../../src/trial-of-one/trial-data.ts";
import { armAt, stateWords, verdictOf } from "../../src/trial-of-one/trial-words.ts";

const DESIGN = {
  unit: "halves" as const,
  factor: "depth" as const,
  a: 0.6,
  b: 1.2,
  pairs: 6,
  measure: "Density",
  measureUnit: "hairs per cm²",
  question: "Which depth suits me?",
};
const ALL_LEFT: PairAllocation[] = [1, 2, 3, 4, 5, 6].map((pair) => ({ pair, aGoesTo: "left" }));

/** `differences` is left minus right, so a minus b. */
function analysed(differences: readonly number[]): Analysis {
  const results = differences.flatMap((difference, index) => [
    { pair: index + 1, place: "left" as const, value: 100 + difference, on: "2026-11-21" },
    { pair: index + 1, place: "right" as const, value: 100, on: "2026-11-21" },
  ]);
  return { ...analyseTrial(DESIGN, ALL_LEFT, results), level: 0.95, sealedText: "" };
}

const trial = (body: Partial<TrialOfOne["body"]>) =>
  ({
    body: { design: DESIGN, sealedAt: null, endedAt: null, revealed: [], results: [], ...body },
  }) as unknown as TrialOfOne;

describe("what the pairs tell", () => {
  test.each([
    [[], "no-pair"],
    [[9, 9, 9, 9, 9], "too-few"],
    [[5, -5, 4, -4, 3, -3], "no-difference"],
    [[5, 6, 7, 8, 9, 10], "difference"],
  ])("%j: %s", (differences, verdict) => {
    expect(verdictOf(analysed(differences))).toBe(verdict);
  });

  test("the table holds each pair, and one without both results has no difference", () => {
    const { columns, rows } = pairedSheet(analysed([5, 6, 7]), DESIGN);
    expect(columns).toEqual(["Pair", "0.6 mm", "1.2 mm", "0.6 mm minus 1.2 mm"]);
    expect(rows[2]).toEqual([3, 107, 100, 7]);
    expect(rows[5]).toEqual([6, null, null, null]);
  });

  test.each([240, 390, 720, 1200])(
    "the picture stays within %i pixels and names every pair",
    (width) => {
      const analysis = analysed([5, -6, 7]);
      const says = pairedSays(analysis, DESIGN);
      const drawing = pairedDrawing(analysis, DESIGN, { width, title: "Density", says });
      const dots = drawing.marks.flatMap((mark) => (mark.kind === "dot" ? [mark] : []));
      expect(dots).toHaveLength(6);
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(drawing.height);
      }
      expect(says).toMatch(/pair 2: 0\.6 mm 94\.00, 1\.2 mm 100\.0/);
    },
  );

  test("equal values are drawn, too", () => {
    const analysis = analysed([0]);
    const drawing = pairedDrawing(analysis, DESIGN, { width: 390, title: "", says: "" });
    for (const mark of drawing.marks) {
      if (mark.kind === "dot") expect(Number.isFinite(mark.y)).toBe(true);
    }
  });
});

describe("how a trial stands", () => {
  test("an allocation is told only once it was shown", () => {
    const running = trial({
      sealedAt: "2026-11-01T08:00:00Z",
      revealed: [{ pair: 1, aGoesTo: "right" }],
    });
    expect(armAt(running, 1, "right")).toBe("0.6 mm");
    expect(armAt(running, 1, "left")).toBe("1.2 mm");
    expect(armAt(running, 2, "left")).toBeNull();
    expect(stateWords(running)).toBe("Running: 1 of 6 allocations shown");
    expect(stateWords(trial({}))).toBe("A design, not sealed yet");
    expect(stateWords(trial({ endedAt: "2026-11-02T08:00:00Z" }))).toBe("Ended");
  });

  test("the seal is worked out anew, and a changed text is found out", async () => {
    const hash = createHash("sha256").update("salt 1:left 2:right").digest("hex");
    expect(await sealMatches("salt 1:left 2:right", hash)).toBe(true);
    expect(await sealMatches("salt 1:right 2:right", hash)).toBe(false);
    expect(await sealMatches("salt 1:left", null)).toBeNull();
  });
});
