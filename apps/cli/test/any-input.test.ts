import { InvalidInput } from "@anagen/quantities";
import { DECISIONS, screen } from "@anagen/treatment";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCases } from "../src/input/cases.ts";
import { readPlanCase } from "../src/plan/read-request.ts";
import { HEALTHY_WOMAN } from "./support/people.ts";

/** Screens it, or finds the refusal in words; anything else is a fault. */
function outcomeOf(value: unknown): string[] {
  try {
    return readCases(value).cases.map(({ facts }) => screen(facts).decision);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    expect(error.message).toContain(error.allowed);
    return [];
  }
}

test("property: whatever JSON comes, it is screened or refused by the name of a field", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      for (const decision of outcomeOf(value)) expect(DECISIONS).toContain(decision);
    }),
  );
});

test("property: one fact put wrong is screened or refused by the name of a field", () => {
  const key = fc.constantFrom(...Object.keys(HEALTHY_WOMAN));
  fc.assert(
    fc.property(key, fc.jsonValue({ maxDepth: 3 }), (name, value) => {
      const facts = { ...HEALTHY_WOMAN, [name]: value };
      for (const decision of outcomeOf([{ id: 1, facts }])) expect(DECISIONS).toContain(decision);
    }),
    { numRuns: 300 },
  );
});

test("property: whatever JSON stands as preferences, it is read or refused by the name of a field", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (preferences) => {
      try {
        readPlanCase({ facts: HEALTHY_WOMAN, preferences });
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidInput);
        expect((error as InvalidInput).path).toMatch(/^preferences/);
      }
    }),
  );
});
