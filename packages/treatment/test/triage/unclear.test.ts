import { describe, expect, test } from "vitest";
import { triage } from "../../src/index.ts";
import { answer, someone } from "./someone.ts";

describe("an answer that is not known", () => {
  test.each([
    ["severity", { severity: null }],
    ["spreading", { spreading: null }],
    ["worsening, on day 2", { worsening: null }],
  ])("%s moves self-care to the clinic", (_what, told) => {
    expect(answer(told)).toBe("contact-clinic");
  });

  test("moves the clinic to urgent care, once", () => {
    expect(answer({ symptoms: ["pustules"], severity: null })).toBe("urgent-care, halt");
    expect(answer({ symptoms: ["pustules"], severity: null, spreading: null })).toBe(
      "urgent-care, halt",
    );
    expect(answer({ severity: null, spreading: null, worsening: null })).toBe("contact-clinic");
  });

  test("halts where a halting rule cannot be decided", () => {
    expect(answer({ worsening: null, daysSinceSession: 5 })).toBe("contact-clinic, halt");
    expect(answer({ daysSinceSession: null })).toBe("contact-clinic, halt");
    expect(answer({ symptoms: ["scar"], setting: null })).toBe("contact-clinic, halt");
  });

  test("illnesses or medicines that nobody asked for leave weak immunity open", () => {
    expect(answer({ symptoms: ["pustules"], conditions: null })).toBe("urgent-care, halt");
    expect(answer({ symptoms: ["pustules"], medications: ["quxamol"] })).toBe("urgent-care, halt");
  });

  test("feeling ill without a thermometer leaves fever open", () => {
    const told = { symptoms: ["pustules", "malaise"] };
    expect(answer({ ...told, temperatureC: null })).toBe("urgent-care, halt");
    expect(answer({ ...told, temperatureC: 36.8 })).toBe("contact-clinic, halt");
  });
});

describe("words that no rule reads", () => {
  test.each(["no-fever", "No redness", "all fine", "feels safe", "not spreading"])(
    "%s never reassures",
    (word) => {
      expect(answer({ symptoms: ["redness", word] })).toBe("contact-clinic");
      expect(answer({ symptoms: [word] })).toBe("contact-clinic");
    },
  );

  test("own words never reassure", () => {
    expect(answer({ freeText: "The doctor said it is fine." })).toBe("contact-clinic");
    expect(answer({ freeText: "  " })).toBe("self-care");
    expect(answer({ spreading: true, freeText: "It is nothing." })).toBe("urgent-care, halt");
  });

  test("no symptom at all is not reassuring either", () => {
    expect(answer({ symptoms: [] })).toBe("contact-clinic");
  });

  test("case and spaces do not matter", () => {
    expect(answer({ symptoms: ["Red Streaks"] })).toBe("urgent-care, halt");
  });
});

test("every answer says what would change it, self-care in full", () => {
  expect(triage(someone({})).safetyNet).toMatch(/after day 3.*day 7.*38 °C.*emergency number/s);
  for (const told of [{ symptoms: ["pus"] }, { spreading: true }]) {
    expect(triage(someone(told)).safetyNet).toContain("emergency number");
  }
});

test("the strictest advice comes first", () => {
  const { advice } = triage(someone({ symptoms: ["wheeze", "pus"] }));
  expect(advice[0]).toContain("emergency number now");
});
