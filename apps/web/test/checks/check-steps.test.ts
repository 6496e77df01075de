import { SYMPTOM_GROUPS, SYMPTOMS, type TriageFacts, triage } from "@anagen/treatment";
import { describe, expect, test } from "vitest";
import {
  type CheckAnswers,
  checkOf,
  groupsInOrder,
  NOTHING_TOLD,
  toldSymptoms,
} from "../../src/checks/check-steps.ts";

const GROUPS = groupsInOrder(SYMPTOMS);
const none = Object.fromEntries(GROUPS.map((group) => [group, []]));
const answered = (part: Partial<CheckAnswers>): CheckAnswers => ({ ...NOTHING_TOLD, ...part });

/** The answers as the rules read them, filled from the record as the server does. */
const judged = (answers: CheckAnswers) => {
  const { answers: sent } = checkOf(answers, GROUPS);
  const onRecord = { depthMm: 0.6, skinType: 2, conditions: [], medications: [] };
  return triage({ minutesSinceAnaesthetic: null, ...sent, ...onRecord } as TriageFacts);
};

describe("the order of the questions", () => {
  test("holds every group once, what can be an emergency first", () => {
    expect([...GROUPS].sort()).toEqual([...SYMPTOM_GROUPS].sort());
    expect(GROUPS[0]).toBe("Breathing, heart, swelling");
  });
});

describe("what is sent", () => {
  const usual = answered({
    groups: { ...none, "Skin of the scalp": ["redness"] },
    severity: "mild",
    worsening: false,
    spreading: false,
    daysSinceSession: 1,
    setting: "clinic",
  });

  test("is what was ticked, and nothing else, when every group was answered", () => {
    expect(checkOf(usual, GROUPS).answers.symptoms).toEqual(["redness"]);
    expect(toldSymptoms(usual)).toEqual(["redness"]);
    expect(judged(usual).level).toBe("self-care");
  });

  test("never reassures when a group was answered with “I do not know”, or skipped", () => {
    const unknown = answered({ ...usual, groups: { ...usual.groups, Eyes: null } });
    const { Eyes: _eyes, ...asked } = usual.groups;
    for (const one of [unknown, answered({ ...usual, groups: asked })]) {
      expect(checkOf(one, GROUPS).answers.symptoms).toContain("not known: Eyes");
      expect(judged(one).level).not.toBe("self-care");
    }
  });

  test("keeps the words of each unknown group within what a word may hold", () => {
    const words = checkOf(NOTHING_TOLD, GROUPS).answers.symptoms;
    expect(words).toHaveLength(GROUPS.length);
    for (const word of words) expect(word.length).toBeLessThanOrEqual(120);
  });

  test("names the minutes of pressure only where something bleeds", () => {
    expect(checkOf(usual, GROUPS).answers).not.toHaveProperty("pressureMinutes");
    const bleeding = answered({
      groups: { ...none, "Bleeding, pus, blisters, lumps": ["bleeding-not-stopping"] },
      pressureMinutes: 20,
    });
    expect(checkOf(bleeding, GROUPS).answers.pressureMinutes).toBe(20);
  });

  test("takes own words along, and only when there are some", () => {
    expect(checkOf(usual, GROUPS).answers).not.toHaveProperty("freeText");
    const told = checkOf({ ...usual, freeText: "  a strange smell " }, GROUPS);
    expect(told.answers.freeText).toBe("a strange smell");
  });
});
