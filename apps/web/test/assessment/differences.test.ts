import { NOTHING_KNOWN } from "@anagen/treatment";
import { expect, test } from "vitest";
import {
  canonical,
  differences,
  merged,
  movedSide,
} from "../../src/assessment/draft/differences.ts";

const base = { facts: { ...NOTHING_KNOWN, age: 40 }, notes: "" };

test("two versions differ in the fields whose answers differ, in words", () => {
  const mine = { facts: { ...base.facts, age: 41 }, notes: "" };
  const theirs = { facts: { ...base.facts, skinType: 3 as const }, notes: "called" };
  expect(differences(mine, theirs)).toEqual([
    { field: "age", label: "Age", mine: "41 years", theirs: "40 years" },
    {
      field: "skinType",
      label: "Skin type (Fitzpatrick)",
      mine: "Not known",
      theirs: "Type III",
    },
    { field: "notes", label: "Notes", mine: "Empty", theirs: "called" },
  ]);
});

test("the order of keys and keys that are left out make no difference", () => {
  expect(canonical({ a: 1, b: null })).toBe(canonical({ b: undefined, a: 1 }));
  expect(canonical([])).not.toBe(canonical(null));
});

test("a field that one side changed is that side's; one that both changed is open", () => {
  const mine = { facts: { ...base.facts, age: 41, medications: [] }, notes: "" };
  const theirs = {
    facts: { ...base.facts, skinType: 3 as const, medications: [{ name: "aspirin" }] },
    notes: "",
  };
  expect(movedSide("age", base, mine, theirs)).toBe("mine");
  expect(movedSide("skinType", base, mine, theirs)).toBe("theirs");
  expect(movedSide("medications", base, mine, theirs)).toBeNull();
});

test("what is chosen is kept, field by field", () => {
  const mine = { facts: { ...base.facts, age: 41 }, notes: "mine" };
  const theirs = { facts: { ...base.facts, skinType: 3 as const }, notes: "theirs" };
  const result = merged(
    mine,
    theirs,
    new Map([
      ["skinType", "theirs"],
      ["age", "mine"],
      ["notes", "theirs"],
    ]),
  );
  expect(result.facts.age).toBe(41);
  expect(result.facts.skinType).toBe(3);
  expect(result.notes).toBe("theirs");
});
