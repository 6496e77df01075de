import { expect, test } from "vitest";
import * as explanations from "../../src/explanations/index.ts";
import { HOME_STEPS, HOME_STOPS_FOR_GOOD, HOME_WARNINGS } from "../../src/home-use/index.ts";
import { planDocument } from "../../src/plan/document/plan-document.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { PLAN_CODE_TEXTS } from "../../src/plan/plan-code-texts.ts";
import { PLAN_CODES } from "../../src/plan/plan-codes.ts";
import { aScreening } from "./a-screening.ts";
import { someFacts } from "./some-facts.ts";

/** Words that no text of the treatment may use as a claim. */
const FORBIDDEN =
  /\b(safe|safely|cleared|guarantee[ds]?|revolutionary|miracle|painless|best clinic)\b/i;

const everything = someFacts({
  coTherapy: ["minoxidil-topical", "minoxidil-oral", "finasteride", "prp", "laser-light", "serum"],
  anaesthetic: { product: "lidocaine-prilocaine", percent: 5, grams: 10, weightKg: 80 },
  expectations: "cure",
  requestedIntervalDays: 3,
  plannedDepthMm: 2,
});
const screening = aScreening({ planConstraints: [...PLAN_CODES] });
const { plan } = makePlan({ facts: everything, screening, today: "2026-11-21" });

test.each([
  ["a plan with every constraint", plan],
  [
    "a plan without any",
    makePlan({
      facts: someFacts(),
      screening: aScreening({ planConstraints: [] }),
      today: "2026-11-21",
    }),
  ],
  ["the printed plan", plan && planDocument(plan, screening, { lang: "en" })],
  ["the constraints", PLAN_CODE_TEXTS],
  ["the explanations", explanations],
  ["the home advice", [HOME_STEPS, HOME_STOPS_FOR_GOOD, HOME_WARNINGS]],
])("%s never claims: no “safe”, “cleared” or “guaranteed”", (_, texts) => {
  const written = JSON.stringify(texts);
  expect(written.length).toBeGreaterThan(100);
  expect(FORBIDDEN.exec(written)?.[0] ?? null).toBeNull();
});

test("efficacy is told as an average of small trials, never for one person", () => {
  const numbers = plan?.expectations.filter(({ text }) => /hairs per|difference/.test(text)) ?? [];
  expect(numbers.length).toBeGreaterThan(0);
  for (const { text } of numbers) expect(text).toMatch(/small trials|trials differ/i);
  expect(JSON.stringify(plan?.expectations)).not.toMatch(/you will (gain|see|get)/i);
});
