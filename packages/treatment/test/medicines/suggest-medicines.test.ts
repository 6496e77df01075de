import fc from "fast-check";
import { expect, test } from "vitest";
import { suggestMedicines } from "../../src/medicines/index.ts";
import { foldName } from "../../src/medicines/name-folding.ts";

test("typing offers generic names before synonyms and brands", () => {
  const offered = suggestMedicines("iso", 30);
  const kinds = offered.map(({ kind }) => kind);
  expect(offered.map(({ name }) => name)).toContain("isotretinoin");
  expect(kinds).toEqual([...kinds].sort((a, b) => (a === b ? 0 : order(a) - order(b))));
});

const order = (kind: string): number => ["generic", "synonym", "brand"].indexOf(kind);

test("a brand leads to its generic name, whatever the case or accent", () => {
  expect(suggestMedicines("kardegi", 5)[0]).toMatchObject({
    name: "Kardégic",
    kind: "brand",
    medicine: { generic: "aspirin" },
  });
  expect(suggestMedicines("ROACCU", 5)[0]?.medicine.generic).toBe("isotretinoin");
});

test("an empty prefix, no match or no room gives nothing", () => {
  expect(suggestMedicines("", 5)).toEqual([]);
  expect(suggestMedicines("  -", 5)).toEqual([]);
  expect(suggestMedicines("qqq", 5)).toEqual([]);
  expect(suggestMedicines("war", 0)).toEqual([]);
  expect(suggestMedicines("war", Number.NaN)).toEqual([]);
});

test("every offer begins with what was typed, each medicine once, never more than the limit", () => {
  const prefix = fc.string({ minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(prefix, fc.integer({ min: 1, max: 20 }), (typed, limit) => {
      const offered = suggestMedicines(typed, limit);
      expect(offered.length).toBeLessThanOrEqual(limit);
      expect(new Set(offered.map(({ medicine }) => medicine)).size).toBe(offered.length);
      for (const { name } of offered) {
        expect(foldName(name).startsWith(foldName(typed))).toBe(true);
      }
    }),
  );
});
