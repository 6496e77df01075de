import fc from "fast-check";
import { expect, test } from "vitest";
import {
  SYMPTOM_WORDS,
  TRIAGE_LEVELS,
  TRIAGE_RULES,
  type TriageFacts,
  triage,
} from "../../src/index.ts";

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const facts: fc.Arbitrary<TriageFacts> = fc.record({
  symptoms: fc.uniqueArray(fc.constantFrom<string>(...SYMPTOM_WORDS, "glowing"), { maxLength: 4 }),
  daysSinceSession: maybe(fc.nat(70)),
  minutesSinceAnaesthetic: maybe(fc.nat(300)),
  severity: maybe(fc.constantFrom("mild", "moderate", "severe")),
  temperatureC: maybe(fc.double({ min: 36, max: 40, noNaN: true })),
  spreading: maybe(fc.boolean()),
  setting: maybe(fc.constantFrom("clinic", "home")),
  depthMm: fc.constant(1),
  conditions: maybe(fc.subarray(["diabetes", "psoriasis", "an illness nobody knows"])),
  medications: maybe(
    fc.subarray(["minoxidil", "prilocaine", "methotrexate", "metformin", "quxamol"]),
  ),
  skinType: fc.constantFrom(1, 4, 6),
  worsening: fc.option(fc.boolean(), { nil: null }),
  pressureMinutes: maybe(fc.nat(30)),
});

const strictness = (told: TriageFacts): number => {
  const { level, emergency } = triage(told);
  return TRIAGE_LEVELS.length - TRIAGE_LEVELS.indexOf(level) + (emergency ? 1 : 0);
};

test("telling one more symptom never makes the answer milder, nor lifts a halt", () => {
  fc.assert(
    fc.property(facts, fc.constantFrom<string>(...SYMPTOM_WORDS, "glowing"), (told, symptom) => {
      const more = { ...told, symptoms: [...told.symptoms, symptom] };
      fc.pre(told.symptoms.length > 0);
      expect(strictness(more)).toBeGreaterThanOrEqual(strictness(told));
      if (triage(told).stopFurtherSessions) expect(triage(more).stopFurtherSessions).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("fever, spreading, growing or a weak defence never make it milder", () => {
  const worse: Partial<TriageFacts>[] = [
    { temperatureC: 38.5 },
    { spreading: true },
    { worsening: true },
    { severity: "severe" },
    { conditions: ["diabetes"] },
  ];
  fc.assert(
    fc.property(facts, fc.constantFrom(...worse), (told, change) => {
      const [[key]] = Object.entries(change) as [[keyof TriageFacts, unknown]];
      fc.pre(told[key] !== null && !(key === "conditions" && told.conditions?.length !== 0));
      expect(strictness({ ...told, ...change })).toBeGreaterThanOrEqual(strictness(told));
    }),
    { numRuns: 500 },
  );
});

test("not knowing never gives a milder level than the mildest answer", () => {
  const mildest: { [Key in keyof TriageFacts]?: TriageFacts[Key] } = {
    severity: "mild",
    spreading: false,
    worsening: false,
    conditions: [],
    temperatureC: 36.8,
  };
  const levelOf = (told: TriageFacts) => TRIAGE_LEVELS.indexOf(triage(told).level);
  fc.assert(
    fc.property(facts, fc.constantFrom(...Object.entries(mildest)), (told, [key, value]) => {
      expect(levelOf({ ...told, [key]: null })).toBeLessThanOrEqual(
        levelOf({ ...told, [key]: value }),
      );
    }),
    { numRuns: 500 },
  );
});

test("every urgent answer halts; only urgent answers are emergencies; self-care has one explaining rule", () => {
  fc.assert(
    fc.property(facts, (told) => {
      const { level, emergency, stopFurtherSessions, findings, safetyNet, advice } = triage(told);
      if (level === "urgent-care") expect(stopFurtherSessions).toBe(true);
      if (emergency) expect(level).toBe("urgent-care");
      if (level === "self-care") {
        expect(findings.map(({ row }) => row)).toEqual([expect.stringMatching(/^T-(EXP|SHED)$/)]);
        expect(stopFurtherSessions).toBe(false);
      }
      expect(safetyNet).not.toBe("");
      expect(advice.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test("the order of the symptoms does not matter", () => {
  fc.assert(
    fc.property(facts, (told) => {
      const turned = { ...told, symptoms: told.symptoms.toReversed() };
      expect(triage(turned)).toEqual(triage(told));
    }),
  );
});

test("rules are well formed: ids once, sources, emergencies are urgent", () => {
  expect(new Set(TRIAGE_RULES.map(({ id }) => id)).size).toBe(TRIAGE_RULES.length);
  for (const { emergency, level, basis, because } of TRIAGE_RULES) {
    expect(basis.sources.length).toBeGreaterThan(0);
    expect(because).not.toMatch(/\bsafe\b|guarantee|cleared/i);
    if (emergency) expect(level).toBe("urgent-care");
  }
});
