import { InvalidInput } from "@anagen/quantities";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyCorrections, type Correction, type CorrectionStep } from "../../src/index.ts";
import { madeUpScalp, seen } from "../change/simulated.ts";

const measurement = seen(madeUpScalp(2, 85, 12), { centre: [6, 6], seed: 1 });
const inFrame = measurement.hairs.filter((hair) => hair.inFrame);
const [first, second, third] = inFrame.map(({ id }) => id);
if (first === undefined || second === undefined || third === undefined) throw new Error("no hairs");

const signed = (step: CorrectionStep): Correction => ({
  ...step,
  author: "Dr A. Fictional",
  time: "2026-11-21T10:30:00Z",
});
const apply = (...steps: CorrectionStep[]) => applyCorrections(measurement, steps.map(signed));
const ADD: CorrectionStep = {
  action: "add",
  hair: { root: [600, 500], tip: [640, 560], widthUm: { value: 70, sd: 3 } },
};

test("no step: the corrected numbers are those of the hairs as they are", () => {
  const { automatic, corrected, steps } = apply();
  expect(automatic).toBe(measurement);
  expect(corrected.count).toBe(measurement.count);
  expect(steps).toBe(0);
});

test("one hair added, one removed, both numbers kept", () => {
  expect(apply(ADD).corrected.count).toBe((measurement.count ?? 0) + 1);
  const { automatic, corrected } = apply({ action: "remove", hair: first });
  expect(corrected.count).toBe((automatic.count ?? 0) - 1);
  const density = corrected.densityPerCm2?.value ?? 0;
  expect(density).toBeCloseTo((corrected.count ?? 0) / (measurement.areaCm2 ?? 1), 9);
});

test("a hair drawn where the picture is masked does not count: its place is not part of the area", () => {
  const hidden: [number, number, number, number][] = [[590, 490, 40, 40]];
  const covered = { ...measurement, masks: { cellPx: 4, hidden } };
  const { corrected } = applyCorrections(covered, [signed(ADD)]);
  expect(corrected.count).toBe(measurement.count);
  expect(corrected.hairs.at(-1)).toMatchObject({ inFrame: false, flags: ["hidden-by-mask"] });
});

test("split makes two of one, merge one of two", () => {
  const parts = [
    { root: [500, 500], tip: [540, 560] },
    { root: [510, 500], tip: [550, 560] },
  ] as const;
  const split = apply({
    action: "split",
    hair: first,
    parts: parts.map(({ root, tip }) => ({ root: [...root], tip: [...tip] })),
  });
  expect(split.corrected.count).toBe((measurement.count ?? 0) + 1);
  const merged = apply({
    action: "merge",
    hairs: [first, second],
    into: { root: [500, 500], tip: [540, 560] },
  });
  expect(merged.corrected.count).toBe((measurement.count ?? 0) - 1);
});

test("any steps, each taken back, leave the numbers as they were", () => {
  const step = fc.constantFrom<CorrectionStep>(
    ADD,
    { action: "remove", hair: first },
    { action: "remove", hair: second },
    { action: "remove", hair: third },
  );
  fc.assert(
    fc.property(fc.uniqueArray(step, { maxLength: 4 }), (steps) => {
      const undone = steps.map((): CorrectionStep => ({ action: "undo" }));
      const { corrected, added, removed } = apply(...steps, ...undone);
      expect(corrected.hairs).toEqual(apply().corrected.hairs);
      expect([added, removed]).toEqual([0, 0]);
    }),
    { numRuns: 30, seed: 3 },
  );
});

test("undo takes back the last step that stands, not the one before the last undo", () => {
  const { corrected } = apply(
    { action: "remove", hair: first },
    ADD,
    { action: "undo" },
    { action: "undo" },
    ADD,
  );
  expect(corrected.count).toBe((measurement.count ?? 0) + 1);
});

test("a hair drawn without a width is counted and left out of the widths", () => {
  const { corrected } = apply({ action: "add", hair: { root: [600, 500], tip: [640, 560] } });
  const widths = corrected.hairs.filter(({ inFrame: counted, widthUm }) => counted && widthUm);
  expect(corrected.count).toBe(widths.length + 1);
});

test.each([
  ["a hair that is not there", { action: "remove", hair: 99_999 }],
  ["a hair outside the picture", { action: "add", hair: { root: [-40, 5], tip: [2, 2] } }],
  ["an undo of nothing", { action: "undo" }],
  ["one part of a split", { action: "split", hair: first, parts: [] }],
  [
    "a merge of a hair with itself",
    { action: "merge", hairs: [first, first], into: { root: [5, 5], tip: [9, 9] } },
  ],
] satisfies [string, CorrectionStep][])("%s is wrong input", (_, step) => {
  expect(() => apply(step)).toThrow(InvalidInput);
});

test("a step nobody signed, or at no time, is wrong input", () => {
  expect(() => applyCorrections(measurement, [{ ...signed(ADD), author: " " }])).toThrow(/author/);
  expect(() => applyCorrections(measurement, [{ ...signed(ADD), time: "now" }])).toThrow(/time/);
});

test("a refused measurement has nothing to correct", () => {
  const refused = { ...measurement, status: "refused" as const };
  expect(() => applyCorrections(refused, [])).toThrow(InvalidInput);
});
