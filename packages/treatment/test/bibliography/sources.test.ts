import { expect, test } from "vitest";
import {
  isSourceId,
  SOURCE_IDS,
  SOURCES,
  type Source,
  sourceById,
  sourceCodes,
} from "../../src/bibliography/index.ts";

const all: readonly Source[] = SOURCES;

// The lettered groups of the rule table's list of sources, with the numbers it leaves out.
const EXPECTED_CODES = [
  "F1 F2 F3 F4 F5 F6 I1 I2 I3 I4 I5 M1 M2 M3 M4 M6 M7 M8 M9 M10 M11 M12",
  "C1 C2 C3 C4 C5 C6 C7 C9 E1 E2 E3 E4 E5 E6 E7 E8 E9 E10 E10b E11 E12 E13",
  "P1 P2 P3 P4 P5 P6 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14",
  "D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 Q1 Q2 Q3 Q4 Q5 Q6 Q7 Q8 Q9 Q10 Q11",
  "B1 B2 B3 T1 T2 T3 T4 L1 L2 L3 L4 R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 R13 R14 W1 W2",
  "000 001 002 003 004 U",
  // Not in the rule table: what the course of treatment rests on beside it.
  "U1 U2 U3 U4 U5",
].flatMap((line) => line.split(" "));

test("every reference of the rule table is present once", () => {
  expect(all.map(({ code }) => code).sort()).toEqual([...EXPECTED_CODES].sort());
});

test("ids are unique, short and lower case", () => {
  expect(new Set(SOURCE_IDS).size).toBe(all.length);
  for (const id of SOURCE_IDS) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test("every id resolves to its source and its code", () => {
  for (const source of all) {
    expect(sourceById(source.id)).toBe(source);
    expect(isSourceId(source.id)).toBe(true);
  }
  expect(sourceCodes.get("fda-microneedling-devices")).toBe("F1");
  expect(sourceCodes.size).toBe(all.length);
});

test("a text that is no id gives null, also names of object members", () => {
  for (const text of ["", "F1", "constructor", "__proto__", "toString"]) {
    expect(sourceById(text)).toBeNull();
    expect(isSourceId(text)).toBe(false);
  }
});

test("each source says what it is, where it is, its grade and how much was read", () => {
  for (const source of all) {
    expect(source.citation.length, source.id).toBeGreaterThan(3);
    expect(source.where.length, source.id).toBeGreaterThan(2);
    expect(["A", "B", "C", "U"]).toContain(source.grade);
    expect(["abstract", "part", "secondary", "unknown"]).toContain(source.seen);
  }
});

test("only the project default is grade U, and a page, copy of a page or article is never a study", () => {
  expect(all.filter(({ grade }) => grade === "U").map(({ id }) => id)).toEqual(["project-default"]);
  const labels = all.filter(({ kind }) => kind === "label").map(({ id }) => id);
  expect(labels).toEqual([
    "skinpen-patient-labeling",
    "minoxidil-label",
    "finasteride-label",
    "lidocaine-prilocaine-label",
    "emla-label",
    "minoxidil-stop-signs",
  ]);
});

// Expected: the reference list gives these three with these addresses.
test("spot checks of addresses", () => {
  expect(sourceById("ahmed-2025").where).toContain("317:528");
  expect(sourceById("english-2022").where).toBe("PMC8776974");
  expect(sourceById("xu-2024").where).toBe("10.1055/s-0044-1782181");
});
