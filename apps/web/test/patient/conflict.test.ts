import { expect, test } from "vitest";
import { conflictBetween, merged } from "../../src/patient/conflict.ts";
import { EMPTY_PERSON } from "../../src/patients/person-form.ts";

const base = { ...EMPTY_PERSON, family: "Ilves", given: "Marta", phone: "1", note: "old" };

test("only a field that both changed differently is asked about", () => {
  const mine = { ...base, phone: "2", email: "m@example.org" };
  const theirs = { ...base, phone: "3", note: "new" };
  const { both, taken } = conflictBetween(base, mine, theirs);
  expect(both).toEqual(["phone"]);
  expect(taken).toEqual(["note"]);
});

test("what I changed stays, what only they changed comes in", () => {
  const mine = { ...base, phone: "2" };
  const theirs = { ...base, phone: "3", note: "new" };
  expect(merged(base, mine, theirs)).toEqual({ ...base, phone: "2", note: "new" });
});

test("the same change by both is no conflict", () => {
  const same = { ...base, phone: "2" };
  expect(conflictBetween(base, same, same).both).toEqual([]);
});
