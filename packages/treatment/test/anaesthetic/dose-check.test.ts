import { expect, test } from "vitest";
import { anaestheticDoseCheck } from "../../src/anaesthetic/dose-check.ts";

const lidocaine = (grams: number, weightKg: number | null = 60, percent = 4) => ({
  product: "lidocaine",
  percent,
  grams,
  weightKg,
});

test("P-ANAES: mg is percent x grams x 10", () => {
  expect(anaestheticDoseCheck([lidocaine(5)])).toMatchObject({
    status: "within-caps",
    totalMg: 200,
    substances: [{ substance: "lidocaine", mg: 200, capMg: 270 }],
  });
});

test.each([
  [60, 6.75, "within-caps"],
  [60, 6.76, "above-caps"],
  [100, 7.5, "within-caps"],
  [100, 7.51, "above-caps"],
])("lidocaine, 4.5 mg/kg up to 300 mg: %s kg, %s g of 4 %%: %s", (weightKg, grams, status) => {
  expect(anaestheticDoseCheck([lidocaine(grams, weightKg)]).status).toBe(status);
});

test.each([
  [50, 6, "within-caps"],
  [50, 6.01, "above-caps"],
  [90, 8, "within-caps"],
  [90, 8.01, "above-caps"],
])("prilocaine, 6 mg/kg up to 400 mg: %s kg, %s g of 5 %%: %s", (weightKg, grams, status) => {
  const product = { product: "prilocaine", percent: 5, grams, weightKg };
  expect(anaestheticDoseCheck([product]).status).toBe(status);
});

test.each([
  [60, 8.4, "within-caps"],
  [60, 8.41, "above-caps"],
  [80, 10, "within-caps"],
  [80, 10.01, "above-caps"],
])(
  "lidocaine with adrenaline, 7 mg/kg up to 500 mg: %s kg, %s g: %s",
  (weightKg, grams, status) => {
    const product = { product: "lidocaine-adrenaline", percent: 5, grams, weightKg };
    expect(anaestheticDoseCheck([product]).status).toBe(status);
  },
);

test("lidocaine-prilocaine of 5 % in total holds 2.5 % of each", () => {
  const check = anaestheticDoseCheck([
    { product: "lidocaine-prilocaine", percent: 5, grams: 10, weightKg: 80 },
  ]);
  expect(check).toMatchObject({
    totalMg: 500,
    substances: [
      { substance: "lidocaine", mg: 250, capMg: 300 },
      { substance: "prilocaine", mg: 250, capMg: 400 },
    ],
  });
  expect(check.status).toBe("above-caps"); // 250/300 + 250/400 is above 1: anaesthetics add up
  expect(check.notes.join(" ")).toContain("intact skin only");
});

test("products are added up", () => {
  expect(anaestheticDoseCheck([lidocaine(4), lidocaine(4)])).toMatchObject({
    totalMg: 320,
    status: "above-caps",
  });
});

test.each([
  ["weight", lidocaine(5, null)],
  ["strength", { ...lidocaine(5), percent: null }],
  ["grams", { ...lidocaine(5), grams: null }],
  ["tetracaine", { ...lidocaine(5), product: "tetracaine" }],
])("what is not known cannot be checked: %s", (word, product) => {
  const check = anaestheticDoseCheck([product]);
  expect(check).toMatchObject({ status: "cannot-check", totalMg: null, shareOfCaps: null });
  expect(check.notes[0]).toContain(word);
});

test("one product that cannot be checked leaves the sum unchecked", () => {
  const unknown = { product: "tetracaine", percent: 4, grams: 1, weightKg: 60 };
  expect(anaestheticDoseCheck([lidocaine(1), unknown]).status).toBe("cannot-check");
  expect(anaestheticDoseCheck([]).status).toBe("cannot-check");
});

test.each([
  [4, false],
  [4.1, true],
])("a cream of %s %% is above what is sold over the counter: %s", (percent, above) => {
  const notes = anaestheticDoseCheck([lidocaine(1, 60, percent)]).notes.join(" ");
  expect(notes.includes("over the counter")).toBe(above);
});

test.each([
  [{ percent: 101 }, "anaesthetic.percent"],
  [{ grams: -1 }, "anaesthetic.grams"],
  [{ weightKg: 0 }, "anaesthetic.weightKg"],
  [{ weightKg: Number.NaN }, "anaesthetic.weightKg"],
])("amounts out of any real range are refused: %j", (changed, path) => {
  expect(() => anaestheticDoseCheck([{ ...lidocaine(5), ...changed }])).toThrow(path);
});
