import { expect, test } from "vitest";
import { listTrials, RESPONDER_SCALES, responderScaleOf } from "../../src/index.ts";

const measures = [
  ...new Set(
    listTrials().flatMap(({ arms }) =>
      arms.flatMap(({ responders }) => responders.map(({ measure }) => measure)),
    ),
  ),
];

/** Parts of a scale, or words whose definition was not seen: shown with the trial, never pooled. */
const WITHOUT_SCALE = [
  "hair growth",
  "improvement <50%",
  "improvement >=50% but not complete",
  "moderate improvement",
  "needed more than four sessions",
  "objective no response",
];

test("every measure of responders that was printed has a declared scale or is named here as having none", () => {
  expect(measures.filter((measure) => responderScaleOf(measure) === null).sort()).toEqual(
    WITHOUT_SCALE,
  );
});

test("no measure belongs to two scales, and every scale is used by a trial or a question", () => {
  for (const measure of measures) {
    const fitting = RESPONDER_SCALES.filter((scale) =>
      scale.measures.some((pattern) => pattern.test(measure)),
    );
    expect(fitting.length, measure).toBeLessThanOrEqual(1);
  }
  const used = new Set(measures.flatMap((measure) => responderScaleOf(measure)?.id ?? []));
  // Asked for by a question; no trial that was read counted people, only events.
  expect(RESPONDER_SCALES.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([
    "any-unwanted-effect",
  ]);
});

test("pain and a pulled tuft are neither improvement nor unwanted effects in the pooled sense", () => {
  expect(responderScaleOf("mild pain")?.family).toBe("pain");
  expect(responderScaleOf("negative hair-pull test")?.family).toBe("shedding");
});
