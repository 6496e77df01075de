import { describe, expect, test } from "vitest";
import { concernsOf, phq2Score, SUPPORT_CONTACTS } from "../../src/index.ts";

const nothing = { phq2: null, bother: null, questionnaires: [], riskWords: null };
const codes = (
  told: Partial<Parameters<typeof concernsOf>[0]>,
  littleLoss: boolean | null = null,
) =>
  concernsOf({ ...nothing, ...told }, littleLoss).map(({ code, action }) => `${code}: ${action}`);

describe("what answers call for", () => {
  // Arroll 2010: 3 and more of 6 is positive.
  test.each([
    [{ interest: 1, mood: 1 }, []],
    [{ interest: 1, mood: 2 }, ["phq-2-positive: tell-clinician"]],
    [{ interest: 3, mood: 3 }, ["phq-2-positive: tell-clinician"]],
  ])("PHQ-2 %j", (phq2, expected) => {
    expect(codes({ phq2 })).toEqual(expected);
    expect(phq2Score(phq2)).toBe(phq2.interest + phq2.mood);
  });

  test("words of harm always, whatever the score", () => {
    expect(codes({ riskWords: true, phq2: { interest: 0, mood: 0 } })).toEqual([
      "risk-words: tell-clinician",
    ]);
  });

  const bother = { bother: 8, hiding: 0, social: 0, checkingMinutesPerDay: 61 };
  test.each([
    ["over an hour, distress, little loss", bother, true, ["body-image: refer"]],
    ["nobody judged the loss", bother, null, ["body-image: tell-clinician"]],
    ["much loss", bother, false, []],
    ["exactly an hour", { ...bother, checkingMinutesPerDay: 60 }, true, []],
    ["no distress", { ...bother, bother: 3 }, true, []],
    ["avoidance instead", { ...bother, bother: 3, social: 2 }, true, ["body-image: refer"]],
  ] as const)("body image: %s", (_what, told, littleLoss, expected) => {
    expect(codes({ bother: told }, littleLoss)).toEqual(expected);
  });

  test.each([
    [39, []],
    [40, ["body-image: refer"]],
  ])("COPS of %i", (score, expected) => {
    expect(codes({ questionnaires: [{ id: "cops", score }] })).toEqual(expected);
  });
});

test("there is always someone to talk to, first the emergency number", () => {
  expect(SUPPORT_CONTACTS[0]?.reach).toContain("emergency number");
  expect(SUPPORT_CONTACTS.length).toBeGreaterThan(3);
});
