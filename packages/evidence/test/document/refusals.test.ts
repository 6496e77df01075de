import { InvalidInput } from "@anagen/quantities";
import { expect, test } from "vitest";
import { fitDocument } from "../../src/index.ts";

const rows = [
  { study: "a", yi: 0.1, vi: 0.04, year: 1990, kind: "x" },
  { study: "b", yi: 0.4, vi: 0.02, year: 1995, kind: "y" },
  { study: "c", yi: 0.3, vi: 0.03, year: 2001, kind: "x" },
  { study: "d", yi: 0.7, vi: 0.05, year: 2004, kind: "y" },
];
const document = { measure: "GEN", effect_given: true, input: rows };

test.each([
  ["no object", 7, "document"],
  ["no studies", { ...document, input: [] }, "input"],
  ["an unknown measure", { measure: "XYZ", input: [{ ai: 1 }] }, "measure"],
  ["an unknown method", { ...document, fits: [{ id: "a", method: "MAGIC" }] }, "fits[0].method"],
  [
    "an unknown moderator",
    { ...document, fits: [{ id: "a", method: "DL", test: "z", moderators: "~ colour" }] },
    "colour",
  ],
  [
    "a formula that is no formula",
    { ...document, fits: [{ id: "a", method: "DL", test: "z", moderators: "~ log(year)" }] },
    "moderators",
  ],
  [
    "more events than people",
    { measure: "RR", input: [{ ai: 9, n1i: 5, ci: 1, n2i: 5 }] },
    "input[0].ai",
  ],
  ["a word where a number belongs", { ...document, input: [{ yi: "high", vi: 1 }] }, "input[0].yi"],
  [
    "a zero variance",
    { ...document, input: [{ yi: 1, vi: 0 }], fits: [{ id: "DL-z" }] },
    "variances[0]",
  ],
])("%s is refused, and the field is named", (_, wrong, path) => {
  expect(() => fitDocument(wrong)).toThrow(InvalidInput);
  expect(() => fitDocument(wrong)).toThrow(path);
});

test("a factor without given levels takes them in alphabetical order, first as reference", () => {
  const { fits } = fitDocument({
    ...document,
    fits: [{ id: "m", method: "DL", test: "z", moderators: "~ kind + year" }],
  });
  expect(fits).toMatchObject([{ coef_names: ["intrcpt", "kindy", "year"] }]);
});

test("rows without a moderator are left out of that model and counted", () => {
  const input = [...rows, { study: "e", yi: 0.2, vi: 0.02, year: null, kind: "x" }];
  const { fits } = fitDocument({
    ...document,
    input,
    fits: [{ id: "m", method: "DL", test: "z", moderators: "~ year" }],
  });
  expect(fits).toMatchObject([{ k: 4, k_omitted: 1, used: [0, 1, 2, 3] }]);
});

test("the request itself is not changed", () => {
  const request = { ...document, fits: [{ id: "REML-knha" }] };
  const before = JSON.stringify(request);
  fitDocument(request);
  expect(JSON.stringify(request)).toBe(before);
});
