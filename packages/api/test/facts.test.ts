import { InvalidInput } from "@anagen/quantities";
import { NOTHING_KNOWN } from "@anagen/treatment";
import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidFields, parseFacts } from "../src/index.ts";

function refusal(value: unknown): InvalidFields {
  try {
    parseFacts(value);
  } catch (error) {
    if (error instanceof InvalidFields) return error;
    throw error;
  }
  throw new Error("was not refused");
}

test("a fact that is left out is not known", () => {
  expect(parseFacts({})).toEqual(NOTHING_KNOWN);
  expect(parseFacts({ age: 34 })).toEqual({ ...NOTHING_KNOWN, age: 34 });
});

test("asked and none stays apart from not known", () => {
  expect(parseFacts({ conditions: [] }).conditions).toEqual([]);
  expect(parseFacts({ conditions: null }).conditions).toBeNull();
});

test("names are trimmed and otherwise left as written", () => {
  const facts = parseFacts({ medications: [{ name: "  Marcumar\u00a0 ", route: "oral" }] });
  expect(facts.medications?.[0]?.name).toBe("Marcumar");
});

test.each([
  [{ age: 121 }, "facts.age", "a number from 0 to 120 years"],
  [{ age: "34" }, "facts.age", "a number from 0 to 120 years"],
  [{ age: -1 }, "facts.age", "a number from 0 to 120 years"],
  [{ sex: "man" }, "facts.sex", "one of female, male, other"],
  [{ skinType: 7 }, "facts.skinType", "a Fitzpatrick skin type: one of 1, 2, 3, 4, 5, 6"],
  [
    { stage: "norwood-9" },
    "facts.stage",
    "one of norwood-1..7 (3v), ludwig-1..3, sinclair-1..5, salt-0..100",
  ],
  [{ durationMonths: 1201 }, "facts.durationMonths", "a number from 0 to 1200 months"],
  [{ plannedDepthMm: 0 }, "facts.plannedDepthMm", "a number above 0 to 10 mm"],
  [{ plannedDepthMm: 10.1 }, "facts.plannedDepthMm", "a number above 0 to 10 mm"],
  [{ pregnant: "no" }, "facts.pregnant", "true or false"],
  [{ allergies: "nickel" }, "facts.allergies", "a list of at most 200"],
  [
    { medications: [{ name: "warfarin", stopped_days_ago: 1.5 }] },
    "facts.medications[0].stopped_days_ago",
    "a whole number from 0 to 36500 days",
  ],
  [{ labs: { inr: 0 } }, "facts.labs.inr", "a number from 0.1 to 20"],
  [{ labs: { hba1cPercent: 21 } }, "facts.labs.hba1cPercent", "a number from 2 to 20 %"],
  [
    { anaesthetic: { product: "lidocaine", weightKg: 0 } },
    "facts.anaesthetic.weightKg",
    "a number from 1 to 500 kg",
  ],
  [
    { scalpFindings: [""] },
    "facts.scalpFindings[0]",
    "a text of 1 to 120 characters without control marks",
  ],
  [
    { scalpFindings: ["a\u0000b"] },
    "facts.scalpFindings[0]",
    "a text of 1 to 120 characters without control marks",
  ],
  [
    { scalpFindings: ["\ud800"] },
    "facts.scalpFindings[0]",
    "a text of 1 to 120 characters without control marks",
  ],
])("%j is refused at %s", (value, path, allowed) => {
  const error = refusal(value);
  expect(error).toBeInstanceOf(InvalidInput);
  expect(error.path).toBe(path);
  expect(error.allowed).toBe(allowed);
});

test.each([
  [{ age: 0 }],
  [{ age: 120 }],
  [{ durationMonths: 1200 }],
  [{ plannedDepthMm: 10 }],
  [{ plannedDepthMm: 0.1 }],
  [{ labs: { inr: 0.1, plateletsPerUl: 5_000_000, hba1cPercent: 20 } }],
  [{ stage: "norwood-3v" }],
  [{ stage: "salt-100" }],
  [{ lastSession: { days_ago: 0 } }],
  [{ lastSession: { days_ago: 36_500, depthMm: 1.5 } }],
  [{ scalpFindings: ["a".repeat(120)] }],
  [{ requestedIntervalDays: 7, deviceShared: null }],
])("%j is within the bounds", (value) => {
  expect(parseFacts(value)).toMatchObject(value);
});

test("a wrong key names the nearest right one", () => {
  const error = refusal({ plannedDepth: 0.6 });
  expect(error.path).toBe("facts.plannedDepth");
  expect(error.received).toBe("plannedDepth");
  expect(error.allowed).toContain("did you mean plannedDepthMm?");
  expect(refusal({ conditions: [{ name: "psoriasis", stauts: "active" }] }).allowed).toContain(
    "did you mean status?",
  );
});

test("a status outside the list names its place, what came and every allowed word", () => {
  const conditions = [{ name: "hiv" }, { name: "eczema" }, { name: "psoriasis", status: "bad" }];
  const error = refusal({ conditions });
  expect(error.path).toBe("facts.conditions[2].status");
  expect(error.received).toBe("bad");
  expect(error.message).toBe(
    'facts.conditions[2].status must be one of active, severe, mild, stable, controlled, uncontrolled, chronic, undetectable, past, resolved, known, personal, family; received "bad"',
  );
});

test("every wrong field is reported, the first one first", () => {
  const error = refusal({ age: -1, sex: "x", labs: { inr: 99 } });
  expect(error.allProblems.map(({ path }) => path)).toEqual([
    "facts.age",
    "facts.sex",
    "facts.labs.inr",
  ]);
});

test.each(["__proto__", "constructor", "prototype"])("the key %s is refused", (key) => {
  for (const text of [`{"${key}": {"age": 3}}`, `{"labs": {"${key}": 1}}`]) {
    expect(refusal(JSON.parse(text)).path).toContain(key);
  }
  expect(({} as Record<string, unknown>)["age"]).toBeUndefined();
});

test("nesting deeper than 32 is refused without exhausting the stack", () => {
  const deep = (levels: number) => JSON.parse(`${"[".repeat(levels)}${"]".repeat(levels)}`);
  expect(refusal({ labs: deep(100_000) }).allowed).toBe("nested at most 32 deep");
});

test.each([[null], [3], ["text"], [[]], [true], [undefined], [() => 1], [Number.NaN]])(
  "%s is no object of facts",
  (value) => {
    expect(refusal(value).path).toBe("facts");
  },
);

test("property: any JSON gives facts or one InvalidInput with path and allowed, nothing else", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      try {
        parseFacts(value);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidInput);
        if (error instanceof InvalidInput) {
          expect(error.path).toMatch(/^facts/);
          expect(error.allowed).not.toBe("");
        }
      }
    }),
    { numRuns: 500 },
  );
});

const FACT_KEYS = Object.keys(NOTHING_KNOWN);

test("property: any JSON under a known key gives facts or one InvalidInput that names the key", () => {
  fc.assert(
    fc.property(fc.constantFrom(...FACT_KEYS), fc.jsonValue({ maxDepth: 3 }), (key, value) => {
      try {
        parseFacts({ [key]: value });
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidInput);
        if (error instanceof InvalidInput) expect(error.path.startsWith(`facts.${key}`)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test("property: what was read once reads the same again", () => {
  const age = fc.option(fc.integer({ min: 0, max: 120 }));
  const words = fc.option(fc.array(fc.stringMatching(/^[a-z-]{1,20}$/)));
  fc.assert(
    fc.property(fc.record({ age, allergies: words, systemicSigns: words }), (value) => {
      const once = parseFacts(value);
      expect(parseFacts(JSON.parse(JSON.stringify(once)))).toEqual(once);
    }),
  );
});
