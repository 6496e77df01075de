import { describe, expect, test } from "vitest";
import { screen } from "../../src/index.ts";
import { aMan } from "../person.ts";
import { decisionFor, reasonsFor } from "./spoken.ts";

describe("a medicine speaks by its class", () => {
  test.each([
    [
      "anticoagulant",
      "warfarin, phenprocoumon, fluindione, apixaban, edoxaban, dabigatran etexilate",
    ],
    ["anticoagulant", "enoxaparin, tinzaparin, fondaparinux, Xarelto, blood thinner"],
    [
      "antiplatelet",
      "aspirin, clopidogrel, prasugrel, ticagrelor, dipyridamole, cilostazol, triflusal",
    ],
    ["isotretinoin-washout", "isotretinoin, acitretin, alitretinoin, ROACCUTANE 20 mg"],
    [
      "immunosuppression",
      "azathioprine, ciclosporin, cyclosporine, mycophenolate, baricitinib, fingolimod",
    ],
    ["immunosuppression", "adalimumab, ustekinumab, rituximab, infliximab-dyyb, belimumab, Humira"],
    ["systemic-steroid", "prednisolone, dexamethasone, deflazacort, hydrocortisone"],
    ["chemotherapy", "chemotherapy, docetaxel, capecitabine, hydroxyurea, imatinib, EC"],
    [
      "methaemoglobinaemia-risk",
      "dapsone, co-trimoxazole, isosorbide dinitrate, primaquine, phenytoin",
    ],
    ["unknown-medicine", "zorblitinib, herbal tea, none, asprin"],
  ])("%s: %s", (reason, names) => {
    for (const name of names.split(", ")) {
      expect([name, ...reasonsFor(aMan().on(name))]).toContain(reason);
    }
  });

  test("medicines with no bearing on needling give no finding", () => {
    const names =
      "metformin, ramipril, levothyroxine, omega-3, atorvastatin, omeprazole, cetirizine, paracetamol, desogestrel, sertraline, inclisiran, hydrocodone";
    for (const name of names.split(", ")) {
      expect([name, ...reasonsFor(aMan().on(name))]).toEqual([name]);
    }
  });
});

describe("the route decides where it can, and the stricter reading where it cannot", () => {
  test.each([
    ["budesonide", "inhaled", null, "proceed"],
    ["fluticasone", "nasal spray", null, "proceed"],
    ["hydrocortisone", "topical", "hands", "proceed"],
    ["hydrocortisone", "topical", "scalp", "clinician-review"],
    ["triamcinolone", "injection", null, "defer"],
    ["prednisolone", null, null, "defer"],
    ["isotretinoin", "topical", "face", "proceed"],
    ["tretinoin", "topical", "face", "proceed"],
    ["tretinoin", "topical", "scalp", "defer"],
    ["adapalene", "topical cream", null, "defer"],
    ["salicylic acid", "peel", "scalp", "defer"],
    ["warfarin", "topical", null, "clinician-review"],
    ["heparin", "gel", "leg", "proceed"],
    ["ciclosporin", "solution", null, "clinician-review"],
    ["ciclosporin", "eye drops", null, "proceed"],
    ["tacrolimus", "ointment", "face", "proceed"],
    ["tacrolimus", "ointment", "scalp", "clinician-review"],
    ["fluorouracil", "cream", "scalp", "clinician-review"],
    ["fluorouracil", "cream", "hands", "proceed"],
    ["glyceryl trinitrate", "spray", null, "clinician-review"],
    ["dapsone", "gel", "face", "clinician-review"],
  ] as const)("%s, %s, %s: %s", (name, route, area, decision) => {
    expect(decisionFor(aMan().on(name, { route, area }))).toBe(decision);
  });
});

describe("when it was stopped", () => {
  test.each([
    ["isotretinoin", 179, "defer"],
    ["isotretinoin", 180, "proceed"],
    ["aspirin", 90, "proceed"],
    ["warfarin", 400, "proceed"],
    ["methotrexate", 730, "proceed"],
    ["prednisolone", 30, "proceed"],
    ["nitrofurantoin", 60, "proceed"],
    ["chemotherapy", 20, "defer"],
    ["chemotherapy", 400, "clinician-review"],
    ["chemotherapy", 2200, "proceed"],
  ] as const)("%s stopped %i days ago: %s", (name, stopped_days_ago, decision) => {
    expect(decisionFor(aMan().on(name, { stopped_days_ago }))).toBe(decision);
  });

  test("still taken outweighs a date of stopping", () => {
    const contradicting = { stopped_days_ago: 4000, current: true };
    expect(decisionFor(aMan().on("isotretinoin", contradicting))).toBe("defer");
    expect(decisionFor(aMan().on("warfarin", contradicting))).toBe("clinician-review");
  });
});

test("a retinoid on the face is no reason to speak of stopping a medicine", () => {
  const cream = aMan().on("tretinoin", { route: "topical", area: "face" });
  expect(screen(cream.facts).planConstraints).not.toContain("do-not-stop-medicine");
  expect(screen(aMan().on("isotretinoin").facts).planConstraints).toContain("do-not-stop-medicine");
});

test("a medicine named as an illness is not taken for harmless", () => {
  for (const name of ["warfarin", "taking blood thinners", "on chemotherapy", "low platelets"]) {
    expect(decisionFor(aMan().having(name, { status: "active" }))).not.toBe("proceed");
  }
});
