import { describe, expect, test } from "vitest";
import { emptyForm, missingIn, partsOf, takenFrom } from "../../src/outcomes/outcome-form.ts";
import { botherOf, leftOut, NO_ANSWERS, phq2Of } from "../../src/outcomes/person-answers.ts";

const FORM = { ...emptyForm("2026-10-01"), milestone: "month-6" as const };

const LINE = {
  id: "m1",
  pictureId: "p1",
  takenOn: "2026-09-30",
  zone: "vertex",
  status: "signed",
  version: 1,
  at: "2026-09-30T10:00:00Z",
  authorName: null,
  refusedBecause: [],
  count: 90,
  areaCm2: 0.7,
  densityPerCm2: { value: 128.5714, low: 103.21, high: 158.33, level: 0.95 },
  meanWidthUm: null,
  meanWidthInterval: null,
  corrected: null,
};

describe("a milestone that is typed", () => {
  test("needs its milestone, and a method for each value", () => {
    expect(missingIn(emptyForm("2026-10-01"))).toEqual(["Which milestone is it?"]);
    const half = { ...FORM, density: { value: 120, method: null } };
    expect(partsOf(half)).toBeNull();
    expect(missingIn(half)).toHaveLength(1);
    expect(partsOf(FORM)?.densityPerCm2).toBeNull();
  });

  test("takes density with its interval from a measurement, and leaves the method open", () => {
    const taken = takenFrom(FORM, LINE);
    expect(taken.density).toEqual({
      value: 128.6,
      low: 103.2,
      high: 158.3,
      method: null,
      zone: "vertex",
      measurementId: "m1",
    });
    expect(taken.on).toBe("2026-09-30");
    expect(partsOf(taken)).toBeNull();
    const chosen = { ...taken, density: { ...taken.density, method: "other" as const } };
    expect(partsOf(chosen)?.densityPerCm2).toMatchObject({ value: 128.6, measurementId: "m1" });
  });

  test("prefers what somebody corrected by hand, and then knows how it was obtained", () => {
    const figures = { count: 88, densityPerCm2: { value: 120, low: 101, high: 141 } };
    const corrected = { ...figures, meanWidthUm: 55, added: 2, removed: 4, authors: ["Somebody"] };
    const { density, shaft } = takenFrom(FORM, { ...LINE, corrected });
    expect(density).toMatchObject({ value: 120, method: "trichoscopy-corrected" });
    expect(shaft).toMatchObject({ value: 55, method: "trichoscopy-corrected" });
  });

  test("sends only scores that were typed", () => {
    const parts = partsOf({ ...FORM, scores: { dlqi: 7, cops: null } });
    expect(parts?.questionnaires).toEqual([{ id: "dlqi", score: 7 }]);
  });
});

describe("answers of a person", () => {
  test("half of a scale has no score and is said before it is left out", () => {
    const half = { ...NO_ANSWERS, interest: 2, hiding: 1 };
    expect(phq2Of(half)).toBeNull();
    expect(botherOf(half)).toBeNull();
    expect(leftOut(half)).toHaveLength(2);
    expect(leftOut(NO_ANSWERS)).toEqual([]);
  });

  test("zero is an answer", () => {
    expect(phq2Of({ ...NO_ANSWERS, interest: 0, mood: 0 })).toEqual({ interest: 0, mood: 0 });
    expect(botherOf({ ...NO_ANSWERS, bother: 0 })?.bother).toBe(0);
  });
});
