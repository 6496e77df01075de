import { describe, expect, test } from "vitest";
import { type Facts, RULES, screen } from "../../src/index.ts";
import { aMan, aWoman } from "../person.ts";

const told: Record<string, { facts: Facts }> = {
  "unknown-condition": aMan().having("an illness nobody knows"),
  "unknown-scalp-finding": aMan().showing("something odd"),
  "unknown-systemic-sign": aMan().with({ systemicSigns: ["something odd"] }),
  "unknown-allergy": aMan().allergicTo("moonlight"),
  "unknown-event": aMan().after("something odd", 3),
  minor: aMan().aged(17),
  "minor-at-home": aMan().aged(17).atHome(),
  "below-device-label-age": aMan().aged(21),
  "isotretinoin-washout": aMan().on("isotretinoin"),
  anticoagulant: aMan().on("apixaban"),
  antiplatelet: aMan().on("ticagrelor"),
  immunosuppressant: aMan().on("azathioprine"),
  "immunosuppressant-on-the-scalp": aMan().on("tacrolimus", { route: "topical", area: "scalp" }),
  "systemic-steroid": aMan().on("prednisolone"),
  "steroid-on-the-scalp": aMan().on("clobetasol", { route: "topical", area: "scalp" }),
  "methaemoglobinaemia-medicine": aMan().on("dapsone"),
  "recent-topical-retinoid": aMan().on("tretinoin", { route: "topical", area: "scalp" }),
  "unknown-medicine": aMan().on("quxamol"),
  "bleeding-disorder": aMan().having("von-willebrand-disease", { status: "known" }),
  "bleeding-disorder-in-family": aMan().having("haemophilia", { status: "family" }),
  "platelets-very-low": aMan().with({ labs: { plateletsPerUl: 49_999 } }),
  "platelets-low": aMan().with({ labs: { plateletsPerUl: 50_000 } }),
  "platelets-not-counted": aMan().having("thrombocytopenia", { status: "known" }),
  "clot-being-treated": aMan().having("venous-thromboembolism", { status: "active" }),
  "inr-high": aMan().with({ labs: { inr: 3.6 } }),
  "active-infection": aMan().having("cellulitis", { status: "active", site: "scalp" }),
  "infection-elsewhere": aMan().having("cellulitis", { status: "active", site: "leg" }),
  "herpes-active": aMan().showing("grouped-vesicles"),
  "herpes-earlier": aMan().having("herpes-simplex", { status: "past", site: "scalp" }),
  "open-wound": aMan().after("scalp-injury", 3),
  "severe-inflammation": aMan().showing("erythema-severe"),
  "seborrhoeic-dermatitis-active": aMan().having("seborrhoeic-dermatitis", { status: "active" }),
  "active-rash": aMan().showing("rash"),
  "eczema-on-scalp": aMan().having("eczema", { status: "active", site: "scalp" }),
  "eczema-elsewhere-or-quiet": aMan().having("eczema", { status: "active", site: "hands" }),
  "psoriasis-active-scalp": aMan().having("psoriasis", { status: "severe", site: "scalp" }),
  "psoriasis-elsewhere": aMan().having("psoriasis", { status: "stable", site: "elbows" }),
  "raised-lesion-in-area": aMan().showing("birthmark"),
  "keloid-tendency": aMan().having("keloid-history", { status: "personal" }),
  "keloid-in-family": aMan().having("keloid-history", { status: "family" }),
  "atrophic-skin": aMan().showing("atrophic-skin"),
  "diabetes-uncontrolled": aMan().having("diabetes", { status: "known", hba1cPercent: 8.5 }),
  "diabetes-borderline": aMan().having("diabetes", { status: "known", hba1cPercent: 8.4 }),
  "diabetes-control-unknown": aMan().having("diabetes", { status: "controlled" }),
  "diabetes-controlled": aMan().having("diabetes", { status: "known", hba1cPercent: 7.9 }),
  hiv: aMan().having("hiv", { status: "undetectable" }),
  hepatitis: aMan().having("hepatitis-c", { status: "chronic" }),
  "organ-transplant": aMan().having("organ-transplant", { status: "stable" }),
  neutropenia: aMan().having("neutropenia", { status: "active" }),
  "connective-tissue-disease-active": aMan().having("lupus", { status: "active" }),
  "connective-tissue-disease-quiet": aMan().having("lupus", { status: "stable" }),
  "cardiovascular-disease": aMan().having("arrhythmia", { status: "controlled" }),
  chemotherapy: aMan().on("docetaxel", { route: "infusion" }),
  "chemotherapy-earlier": aMan().on("chemotherapy", { stopped_days_ago: 180 }),
  "cancer-medicine-on-the-scalp": aMan().on("fluorouracil", { route: "cream", area: "scalp" }),
  "cancer-active": aWoman().having("breast-cancer", { status: "active" }),
  radiotherapy: aWoman().having("radiotherapy", { status: "active", site: "breast" }),
  "radiotherapy-scalp": aMan().having("radiotherapy-scalp", { status: "past" }),
  pregnancy: aWoman().with({ pregnant: true }),
  breastfeeding: aWoman().with({ breastfeeding: true }),
  "stainless-steel-allergy": aMan().allergicTo("stainless-steel"),
  "nickel-allergy": aMan().allergicTo("nickel"),
  "local-anaesthetic-allergy": aMan().allergicTo("bupivacaine"),
  "antiseptic-or-glove-allergy": aMan().allergicTo("latex"),
  "methaemoglobinaemia-illness": aMan().having("g6pd-deficiency", { status: "known" }),
  "prp-without-blood-count": aMan().with({ coTherapy: ["prp"] }),
  "product-on-open-skin": aMan().with({ coTherapy: ["vitamin C serum"] }),
  "recent-sunburn": aMan().after("sunburn", 13),
  "recent-peel-or-laser": aMan().after("laser", 27),
  "recent-botulinum": aMan().after("botulinum", 13),
  "recent-filler": aMan().after("filler", 179),
  "hair-transplant-recent": aMan().after("hair-transplant", 179),
  "missing-diagnosis": aMan().with({ diagnosis: "undetermined" }),
  "advanced-stage": aMan().with({ stage: "norwood-7" }),
  "alopecia-areata": aMan().with({ diagnosis: "alopecia-areata", stage: "salt-49" }),
  "alopecia-areata-extensive": aMan().with({ diagnosis: "alopecia-areata", stage: "salt-50" }),
  "alopecia-areata-not-shown-stable": aMan().with({
    diagnosis: "alopecia-areata",
    stage: "salt-10",
    onset: "sudden",
    durationMonths: 2,
  }),
  "telogen-effluvium": aMan().with({ diagnosis: "telogen-effluvium", stage: null }),
  "anagen-effluvium": aMan().with({ diagnosis: "anagen-effluvium", stage: null }),
  "scarring-alopecia": aMan().with({ diagnosis: "scarring-alopecia", stage: null }),
  "traction-alopecia": aMan().with({ diagnosis: "traction-alopecia", stage: null }),
  "no-visible-loss": aMan().with({ diagnosis: "no-visible-loss", stage: null }),
  "scarring-signs": aMan().showing("loss-of-follicular-openings"),
  "suspected-tinea": aMan().showing("scaling-patch", "broken-hairs", "occipital-nodes"),
  "suspicious-lesion": aMan().showing("non-healing-lesion"),
  "skin-cancer": aMan().having("skin-cancer", { status: "active" }),
  "skin-cancer-earlier": aMan().having("skin-cancer", { status: "past", site: "scalp" }),
  "pustules-unexplained": aMan().showing("pustules"),
  "sudden-loss": aMan().with({ onset: "sudden" }),
  "systemic-signs": aMan().with({ systemicSigns: ["virilisation"] }),
  "body-image-screen": aMan().with({ screens: { bddPositive: true } }),
  "cure-expected": aMan().with({ expectations: "cure" }),
  "depth-above-default": aMan().with({ plannedDepthMm: 1.51 }),
  "interval-after-shallow-session": aMan().with({ lastSession: { depthMm: 0.3, days_ago: 6 } }),
  "interval-after-middle-session": aMan().with({ lastSession: { depthMm: 0.31, days_ago: 13 } }),
  "interval-after-deep-session": aMan().with({ lastSession: { depthMm: 1, days_ago: 27 } }),
  "interval-asked-too-short": aMan().with({ plannedDepthMm: 1, requestedIntervalDays: 27 }),
  "home-depth-limit": aMan().atHome(0.5),
  "home-device-not-roller": aMan().atHome().with({ device: "stamp" }),
  "home-device-shared": aMan().atHome().with({ deviceShared: true }),
  "home-numbing-cream": aMan()
    .atHome()
    .with({ anaesthetic: { product: "lidocaine" } }),
  "home-prp": aMan()
    .atHome()
    .with({ coTherapy: ["prp"] }),
};

describe("every rule speaks for a person told to meet it, and not for a well one", () => {
  test("no rule is left out, and none is told twice", () => {
    expect(Object.keys(told).sort()).toEqual(RULES.map((rule) => rule.id).sort());
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const speaks = (facts: Facts) =>
      screen(facts).findings.some((one) => one.because.startsWith(rule.because));
    const person = told[id];
    expect(person === undefined ? [] : [speaks(person.facts)]).toEqual([true]);
    expect(speaks(aMan().facts)).toBe(false);
    expect(speaks(aWoman().facts)).toBe(false);
  });
});
