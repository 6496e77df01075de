import { expect, test } from "vitest";
import { lookAtCsv } from "../../src/patients/csv-look.ts";

test("a line break inside quotes belongs to its person", () => {
  const look = lookAtCsv('family,given,note\r\nA,B,"two\nlines"\r\nC,D,\r\n');
  expect(look).toMatchObject({ people: 2, lacking: [], unknown: [] });
});

test("a byte order mark does not hide the first column", () => {
  expect(lookAtCsv("\uFEFFfamily,given\nA,B").lacking).toEqual([]);
});

test("missing and unknown columns are named", () => {
  const look = lookAtCsv("given,surname\nA,B\n\n");
  expect(look).toMatchObject({ people: 1, lacking: ["family"], unknown: ["surname"] });
});
