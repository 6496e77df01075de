import { deviceById, needle, WARNINGS } from "@anagen/needling";
import { expect, test } from "vitest";
import { fieldOf, refusalSentence } from "../../src/needling/controls/field-of-refusal.ts";
import { FIGURE_ROWS } from "../../src/needling/figures/figure-rows.ts";
import { passesToMatch } from "../../src/needling/figures/same-dose.ts";
import { labCsv } from "../../src/needling/out/lab-csv.ts";
import { worked } from "../../src/needling/run/lab-work.ts";
import { requestOf, withDevice } from "../../src/needling/state/lab-request.ts";
import {
  FIRST_STATE,
  type LabProtocol,
  type LabState,
} from "../../src/needling/state/lab-state.ts";

const resultOf = (protocol: LabProtocol, where: LabState["where"] = null) =>
  needle(requestOf(protocol, where), { seed: 1, detail: "fast" });

const A = resultOf(FIRST_STATE.a);
const B = resultOf(FIRST_STATE.b);

test("passes for the same dose: with that many passes both doses are equal", () => {
  const passes = passesToMatch(A, 15, B) ?? Number.NaN;
  const perPass = A.dose.woundVolumeMm3PerCm2.value / 15;
  expect(passes * perPass).toBeCloseTo(B.dose.woundVolumeMm3PerCm2.value, 8);
  expect((passesToMatch(B, 4, A) ?? 0) * passes).toBeCloseTo(4 * 15, 8);
});

test("a needle that never enters leaves no dose to match", () => {
  const scratch = resultOf({ ...FIRST_STATE.a, needleMm: 0.1 });
  expect(passesToMatch(scratch, 15, A)).toBeNull();
  expect(passesToMatch(A, 15, scratch)).toBeNull();
});

test.each([
  [0.3, null, false],
  [0.35, null, true],
  [0.35, "home", true],
  [0.35, "clinic", false],
] as const)("needles of %s mm, done %s: home warning %s", (needleMm, where, warns) => {
  const { warnings } = resultOf({ ...FIRST_STATE.b, needleMm }, where);
  expect(warnings.includes("home-length-above-0.3-mm")).toBe(warns);
});

test.each([
  [1.5, false],
  [1.55, true],
])("needles of %s mm: never evaluated above 1.5 mm: %s", (needleMm, warns) => {
  const { warnings } = resultOf({ ...FIRST_STATE.b, needleMm }, "clinic");
  expect(warnings.includes("length-above-1.5-mm-not-evaluated")).toBe(warns);
});

test("every protocol says that scalp use is not authorised, a fast pen what nobody measured", () => {
  expect(A.warnings).toContain("scalp-use-not-fda-authorised");
  expect(B.warnings).toContain("assumption-dominates-result");
  expect(B.uncertainty.topContributor?.parameter).toBe("speedMmPerS");
  expect(
    resultOf({ ...FIRST_STATE.b, speedMmPerS: 20 }).uncertainty.topContributor?.parameter,
  ).not.toBe("speedMmPerS");
  expect(
    Object.values(WARNINGS)
      .map(({ text }) => text)
      .join(" "),
  ).not.toMatch(/\bsafe/i);
});

test("another device brings its own needle and drops what was entered for the last one", () => {
  const entered = { ...FIRST_STATE.b, speedMmPerS: 12, settings: { arrayDiameterMm: 5 } };
  const next = withDevice(entered, 5);
  expect(next).toMatchObject({ device: 5, settings: {}, speedMmPerS: null });
  expect(next.needleMm).toBe(deviceById("roller-540").needleMm.value);
  expect(withDevice(entered, 8).speedMmPerS).toBe(12);
});

test.each([
  [{ needleMm: 9 }, "needleMm", "This must not be longer than “Width of the pin array” (6)."],
  [{ settings: { needleDiameterMm: 3, arrayDiameterMm: 2 } }, "needleDiameterMm", "thicker"],
])("%j is refused beside its field", (part, field, words) => {
  const request = requestOf({ ...FIRST_STATE.b, ...part }, null);
  const { refusal } = worked({ order: 1, request, detail: "fast" });
  if (refusal === null) throw new Error("a refusal was expected");
  expect(fieldOf(refusal)).toBe(field);
  expect(refusalSentence(refusal)).toContain(words);
});

test("rings that do not divide the needles are refused beside the rings", () => {
  const request = requestOf({ ...FIRST_STATE.a, settings: { needles: 190 } }, null);
  const { refusal } = worked({ order: 1, request, detail: "fast" });
  expect(refusal && fieldOf(refusal)).toBe("rings");
  expect(refusal && refusalSentence(refusal)).toBe("This must be a divisor of “Needles” (190).");
});

test("the file has every figure of both protocols with range and basis, and reads back", () => {
  const lines = labCsv([
    ["a", A],
    ["b", B],
  ]).split("\r\n");
  expect(lines[0]).toBe("protocol,device,figure,unit,value,low,high,basis");
  for (const { id } of FIGURE_ROWS) {
    expect(lines.filter((line) => line.split(",")[2] === id)).toHaveLength(2);
  }
  const dose = lines.find((line) => line.startsWith("B,SkinPen,dose,"))?.split(",") ?? [];
  expect(Number(dose[4])).toBe(B.dose.woundVolumeMm3PerCm2.value);
  expect(dose[7]).toBe("assumed");
  expect(lines.filter((line) => line.includes("AfterPass"))).toHaveLength(15 + 4);
  expect(lines.at(-1)).toBe("");
});

test("a comma in a device's name does not break the line", () => {
  const named = { ...A, device: { ...A.device, name: 'Roller "X", long' } };
  expect(labCsv([["a", named]])).toContain('A,"Roller ""X"", long",punctures,per cm²,');
});
