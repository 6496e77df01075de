import { describe, expect, test } from "vitest";
import type { ConditionStatus, Decision } from "../../src/index.ts";
import { aMan } from "../person.ts";
import { decisionFor, reasonsFor } from "./spoken.ts";

type Case = [name: string, status: ConditionStatus | null, site: string | null, Decision];

describe("the same illness, active, quiet, past or in the family", () => {
  test.each<Case>([
    ["psoriasis", "active", "scalp", "defer"],
    ["psoriasis", "active", null, "defer"],
    ["psoriasis", null, "scalp", "defer"],
    ["psoriasis", "active", "knees", "clinician-review"],
    ["psoriasis", "controlled", "scalp", "clinician-review"],
    ["psoriasis", "past", "scalp", "clinician-review"],
    ["psoriasis", "family", null, "proceed"],
    ["eczema", "active", "scalp", "defer"],
    ["eczema", "active", "hands", "clinician-review"],
    ["eczema", "stable", "scalp", "clinician-review"],
    ["contact-dermatitis", "active", "scalp", "defer"],
    ["contact-dermatitis", "past", "hands", "proceed"],
    ["seborrhoeic-dermatitis", "severe", "scalp", "defer"],
    ["seborrhoeic-dermatitis", "active", "scalp", "clinician-review"],
    ["seborrhoeic-dermatitis", "mild", "scalp", "proceed"],
    ["herpes-simplex", "active", "forehead", "defer"],
    ["herpes-simplex", "active", "lip", "clinician-review"],
    ["herpes-simplex", "past", "scalp", "clinician-review"],
    ["herpes-simplex", "past", "lip", "proceed"],
    ["impetigo", "active", "scalp", "defer"],
    ["impetigo", "active", "leg", "clinician-review"],
    ["impetigo", "resolved", "scalp", "proceed"],
    ["tinea-capitis", "active", null, "defer"],
    ["tinea-capitis", "active", "elbows", "clinician-review"],
    ["lupus", "active", null, "avoid"],
    ["lupus", "stable", null, "clinician-review"],
    ["dermatomyositis", "active", null, "avoid"],
    ["dermatomyositis", "stable", null, "clinician-review"],
    ["scleroderma", "active", null, "avoid"],
    ["rheumatoid-arthritis", "stable", null, "clinician-review"],
    ["keloid-history", "personal", null, "avoid"],
    ["keloid-history", "past", null, "avoid"],
    ["keloid-history", "family", null, "clinician-review"],
    ["haemophilia", "mild", null, "avoid"],
    ["haemophilia", "family", null, "clinician-review"],
    ["thrombocytopenia", "known", null, "clinician-review"],
    ["hepatitis-a", "past", null, "proceed"],
    ["hepatitis-a", "active", null, "clinician-review"],
    ["hepatitis-b", "chronic", null, "clinician-review"],
    ["hepatitis-c", "resolved", null, "proceed"],
    ["hiv", "undetectable", null, "clinician-review"],
    ["hypertension", "controlled", null, "proceed"],
    ["hypertension", "uncontrolled", null, "clinician-review"],
    ["hypertension", null, null, "clinician-review"],
    ["venous-thromboembolism", "past", null, "proceed"],
    ["venous-thromboembolism", "active", null, "clinician-review"],
    ["breast-cancer", "past", null, "proceed"],
    ["breast-cancer", "stable", null, "clinician-review"],
    ["skin-cancer", "active", "back", "refer"],
    ["skin-cancer", "past", "scalp", "clinician-review"],
    ["skin-cancer", "past", "back", "proceed"],
    ["radiotherapy", "active", "breast", "defer"],
    ["radiotherapy", "past", "breast", "proceed"],
    ["radiotherapy", "past", "scalp", "clinician-review"],
    ["radiotherapy-scalp", "past", null, "clinician-review"],
    ["neutropenia", "active", null, "defer"],
    ["neutropenia", "resolved", null, "proceed"],
    ["organ-transplant", "past", null, "clinician-review"],
    ["lichen-planopilaris", "controlled", null, "refer"],
    ["diabetes", "family", null, "proceed"],
    ["diabetes", "uncontrolled", null, "defer"],
    ["diabetes", "controlled", null, "clinician-review"],
    ["g6pd-deficiency", "known", null, "clinician-review"],
    ["atrial-fibrillation", "controlled", null, "clinician-review"],
    ["asthma", "controlled", null, "proceed"],
    ["hypothyroidism", "stable", null, "proceed"],
  ])("%s, %s, %s: %s", (name, status, site, decision) => {
    expect(decisionFor(aMan().having(name, { status, site }))).toBe(decision);
  });
});

test.each(["ACTIVE", "ongoing", "in remission"])(
  "a status in a word nobody knows (%s) counts as active",
  (word) => {
    const status = word as ConditionStatus;
    for (const name of ["psoriasis", "eczema", "lupus", "herpes-simplex"]) {
      expect(decisionFor(aMan().having(name, { status, site: "scalp" }))).not.toBe("proceed");
    }
  },
);

test.each([
  "near the top",
  "hair-bearing area",
  "face and hair",
  "back and sides",
  "the whole body",
])("sunburn at '%s' counts as on the scalp", (area) => {
  expect(reasonsFor(aMan().after("sunburn", 2, area))).toEqual(["recent-sunburn"]);
});

test.each(["shoulders", "left fore-arm", "FACE", "upper back", "Feet", "beard", "forehead"])(
  "sunburn at '%s' is elsewhere",
  (area) => {
    expect(decisionFor(aMan().after("sunburn", 2, area))).toBe("proceed");
  },
);

test("pustules are an infection first, and a possible sign of scarring when nothing explains them", () => {
  const unexplained = aMan().showing("pustules");
  expect(decisionFor(unexplained)).toBe("defer");
  expect(reasonsFor(unexplained)).toEqual(["active-infection", "scarring-alopecia-signs"]);
  const folliculitis = unexplained.having("bacterial-folliculitis", { status: "active" });
  expect(reasonsFor(folliculitis)).toEqual(["active-infection"]);
});
