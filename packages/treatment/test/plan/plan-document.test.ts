import fc from "fast-check";
import { expect, test } from "vitest";
import { planDocument } from "../../src/plan/document/plan-document.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { aFinding, aScreening } from "./a-screening.ts";
import { someFacts } from "./some-facts.ts";

const review = aScreening({
  decision: "clinician-review",
  findings: [aFinding({ rule: "X-AC", because: "Takes a blood thinner." })],
  planConstraints: ["off-label-consent", "do-not-stop-medicine"],
  missing: ["labs.plateletsPerUl"],
});

const documentOf = (goal?: string, patientName?: string) => {
  const { plan } = makePlan({
    facts: someFacts({ coTherapy: ["minoxidil-topical"] }),
    screening: review,
    preferences: { goal },
    today: "2026-11-21",
  });
  if (plan === null) throw new Error("a plan was expected");
  return planDocument(plan, review, { patientName, clinicName: "Clinic (fictional)", lang: "en" });
};

test.each([
  "What is proposed, and why",
  "What the answers showed",
  "Dates",
  "Cost",
  "What to expect, and when",
  "Other choices, side by side",
  "After each session, day by day",
  "When to pause or stop",
  "What consent covers",
  "What it rests on",
])("the document has the section “%s”", (heading) => {
  expect(documentOf()).toContain(`<h2>${heading}</h2>`);
});

test("it says what must be decided first, what is not known, and that use is off-label", () => {
  const page = documentOf();
  expect(page).toContain("Before it may start");
  expect(page).toContain("Takes a blood thinner.");
  expect(page).toContain("<li>platelets per ul</li>");
  expect(page).toContain("Scalp use is off-label in the US.");
  expect(page).toContain("signature");
});

test("it carries dates, amounts and a drawn timeline with words", () => {
  const page = documentOf();
  expect(page).toContain("21 November 2026");
  expect(page).toContain("USD 400 to USD 4,200");
  expect(page).toMatch(/<svg[^>]+role="img"/);
  expect(page).toContain('<desc id="timeline-text">');
});

test("nothing is loaded and nothing runs", () => {
  const page = documentOf();
  expect(page).not.toMatch(/<script|<link|<img|@import|url\(|javascript:|\son\w+=/i);
  expect(page.match(/<style>/g)).toHaveLength(1);
});

test("property: no text of a person can become markup", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const hostile = `"><script>${text}</script>`;
      const page = documentOf(hostile, hostile);
      expect(page).not.toContain("<script");
      expect(page.match(/<section/g)).toHaveLength(11);
    }),
    { numRuns: 30 },
  );
});

test("only English is offered", () => {
  const { plan } = makePlan({
    facts: someFacts(),
    screening: aScreening(),
    today: "2026-11-21",
  });
  // @ts-expect-error another language is refused at run time as well
  expect(() => plan && planDocument(plan, aScreening(), { lang: "de" })).toThrow("lang");
});

test("the dose by zone is printed with its range and basis, and says what it is not", () => {
  const { plan } = makePlan({ facts: someFacts(), screening: review, today: "2026-11-21" });
  if (plan === null) throw new Error("a plan was expected");
  const figure = { value: 12.34, low: 8, high: 20, basis: "assumed" } as const;
  const zones = plan.protocol.zones.value.map((zone) => ({
    zone,
    dose: { woundVolumeMm3PerCm2: figure, puncturesPerCm2: figure },
  }));
  const dose = { zones, standsFor: "Pen P" };
  const page = planDocument(plan, review, { lang: "en", dose });
  expect(page).toContain("How much, zone by zone");
  expect(page).toContain("12 (8 to 20; rests on assumptions)");
  expect(page).toContain("It says nothing about hair.");
  expect(planDocument(plan, review, { lang: "en" })).not.toContain("How much, zone by zone");
});
