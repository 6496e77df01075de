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
    "input[0].vi",
  ],
  [
    "a negative variance after a study without any",
    { ...document, input: [{ yi: 1 }, { yi: 1, vi: -2 }], fits: [{ id: "DL-z" }] },
    "input[1].vi",
  ],
  [
    "an infinite effect",
    { ...document, input: [{ yi: "Infinity", vi: 1 }], fits: [{ id: "DL-z" }] },
    "input[0].yi",
  ],
  [
    "an effect beyond what can be computed",
    { ...document, input: [...rows, { yi: 1e300, vi: 1 }], fits: [{ id: "DL-z" }] },
    "effects[4]",
  ],
  ["a correlation above 1", { measure: "ZCOR", input: [{ ri: 1.2, ni: 30 }] }, "input[0].ri"],
  [
    "a moderator that never varies",
    {
      ...document,
      input: rows.map((row) => ({ ...row, year: 2000 })),
      fits: [{ id: "DL-z", moderators: "~ year" }],
    },
    "year",
  ],
  [
    "a level in percent",
    { ...document, fits: [{ id: "DL-z", level: 95 }] },
    "level must be above 0 and below 1",
  ],
  [
    "an exact test of too many",
    {
      ...document,
      input: Array.from({ length: 15 }, (_, i) => ({ yi: i, vi: 1 })),
      diagnostics: { permutest: [{ id: "DL-z" }] },
    },
    "at most 14 studies",
  ],
  [
    "all subsets of too many",
    {
      ...document,
      input: Array.from({ length: 16 }, (_, i) => ({ yi: i, vi: 1 })),
      diagnostics: { gosh: { "DL-z": {} } },
    },
    "a number of subsets to draw",
  ],
  [
    "a misspelt diagnostic",
    { ...document, diagnostics: { influenc: { "DL-z": {} } } },
    "diagnostics.influenc must be influence (the nearest name)",
  ],
  [
    "a diagnostic that two studies do not allow",
    { ...document, input: rows.slice(0, 2), diagnostics: { regtest: [{}] } },
    "diagnostics.regtest[0].effects",
  ],
  [
    "no subsets",
    { ...document, diagnostics: { gosh: { "DL-z": { subsets: 0 } } } },
    "diagnostics.gosh.subsets",
  ],
  [
    "a selection model with more parameters than studies",
    { ...document, diagnostics: { selmodel: [{ type: "beta" }] } },
    "more studies than the 4 parameters",
  ],
  [
    "a selection step that no study is in",
    { ...document, diagnostics: { selmodel: [{ type: "stepfun", steps: [1e-9, 1] }] } },
    "steps that each hold a study",
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

test("subsets drawn at random for GOSH: as many as asked, the same for the same seed", () => {
  const input = Array.from({ length: 40 }, (_, i) => ({ yi: Math.sin(i), vi: 0.1 + (i % 5) / 20 }));
  const drawn = (seed: number) => {
    const asked = { gosh: { "DL-z": { subsets: 50, seed } } };
    return JSON.stringify(fitDocument({ ...document, input, diagnostics: asked })["diagnostics"]);
  };
  expect(drawn(1).match(/\[(0|1)(,(0|1)){39}\]/g)).toHaveLength(50);
  expect(drawn(1)).toBe(drawn(1));
  expect(drawn(2)).not.toBe(drawn(1));
});

test("null asks for a diagnostic as {} does", () => {
  const asked = (wanted: unknown) =>
    JSON.stringify(fitDocument({ ...document, diagnostics: { ranktest: wanted, baujat: wanted } }));
  expect(asked(null)).toContain('"tau":');
  expect(asked(null)).toBe(asked({}));
});

test("a declared level that no study has gives no coefficient", () => {
  const { fits } = fitDocument({
    ...document,
    factor_levels: { kind: ["x", "w", "y"] },
    fits: [{ id: "DL-z ~ kind", moderators: "~ kind" }],
  });
  expect(fits).toMatchObject([{ coef_names: ["intrcpt", "kindy"] }]);
});
