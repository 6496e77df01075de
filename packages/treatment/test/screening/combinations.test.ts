import { expect, test } from "vitest";
import { screen } from "../../src/index.ts";
import { aMan, aWoman } from "../person.ts";
import { decisionsFor, reasonsFor } from "./spoken.ts";

test("two dated deferrals give the longer wait, and no override", () => {
  const both = screen(
    aMan().on("isotretinoin", { stopped_days_ago: 100 }).after("sunburn", 4).facts,
  );
  expect(both).toMatchObject({
    decision: "defer",
    earliestAfterDays: 80,
    until: null,
    clinicianOverridable: false,
  });
});

test("two events under one rule count from the later one", () => {
  const peels = screen(aMan().after("peel", 20).after("laser", 10).facts);
  expect(peels).toMatchObject({ earliestAfterDays: 18, decision: "defer" });
});

test("one deferral without a date leaves no days, and says what must happen", () => {
  const pregnant = screen(aWoman().with({ pregnant: true }).after("sunburn", 4).facts);
  expect(pregnant).toMatchObject({ decision: "defer", earliestAfterDays: null });
  expect(pregnant.until).toContain("pregnancy");
});

test("a deferral with a review beside it keeps its days and its override", () => {
  const person = aMan().on("isotretinoin", { stopped_days_ago: 60 }).allergicTo("nickel");
  expect(screen(person.facts)).toMatchObject({
    decision: "defer",
    earliestAfterDays: 120,
    clinicianOverridable: true,
  });
  expect(decisionsFor(person)).toEqual(["defer", "clinician-review"]);
});

test("refer, defer and review together give refer, and all are listed", () => {
  const person = aMan()
    .with({ screens: { bddPositive: true } })
    .on("prednisolone")
    .on("apixaban");
  expect(decisionsFor(person)).toEqual(["refer", "defer", "clinician-review"]);
  expect(screen(person.facts)).toMatchObject({ earliestAfterDays: null, until: null });
  expect(reasonsFor(person)).toEqual(["bdd-screen-positive", "systemic-steroid", "anticoagulant"]);
});

test("two rules that each allow an override allow none together", () => {
  const person = aMan()
    .on("isotretinoin", { stopped_days_ago: 175 })
    .with({ lastSession: { depthMm: 1.5, days_ago: 10 } });
  expect(screen(person.facts)).toMatchObject({
    earliestAfterDays: 18,
    clinicianOverridable: false,
  });
});

test("angina on a nitrate and clopidogrel gives three reasons and their three limits", () => {
  const person = aMan()
    .having("angina", { status: "stable" })
    .on("glyceryl trinitrate", { route: "sublingual" })
    .on("clopidogrel");
  expect(reasonsFor(person).sort()).toEqual([
    "antiplatelet",
    "cardiovascular-disease",
    "methaemoglobinaemia-risk",
  ]);
  expect(screen(person.facts).planConstraints).toEqual(
    expect.arrayContaining(["no-minoxidil", "no-prilocaine", "do-not-stop-medicine"]),
  );
});

test("a man whose record says pregnant is deferred, not passed over", () => {
  expect(reasonsFor(aMan().with({ pregnant: true }))).toEqual(["pregnancy"]);
});

test("an interval cannot be overridden before the seventh day", () => {
  const after = (days_ago: number) =>
    screen(aMan().with({ lastSession: { depthMm: 1.5, days_ago } }).facts);
  expect(after(6)).toMatchObject({ earliestAfterDays: 22, clinicianOverridable: false });
  expect(after(7)).toMatchObject({ earliestAfterDays: 21, clinicianOverridable: true });
});

test.each([
  ["salt-49", "gradual", 24, "clinician-review"],
  ["salt-49", "sudden", 6, "clinician-review"],
  ["salt-20", "sudden", 5, "refer"],
  ["salt-20", "subacute", 5, "refer"],
  ["salt-50", "gradual", 24, "refer"],
] as const)(
  "alopecia areata, %s, %s, for %i months: %s",
  (stage, onset, durationMonths, decision) => {
    const person = aMan().with({ diagnosis: "alopecia-areata", stage, onset, durationMonths });
    expect(screen(person.facts).decision).toBe(decision);
    expect(reasonsFor(person)).toEqual(["alopecia-areata"]);
  },
);

test("a red or infected scalp keeps minoxidil off it", () => {
  const red = [
    aMan().showing("rash"),
    aMan().showing("erythema-severe"),
    aMan().after("sunburn", 3),
    aMan().having("eczema", { status: "active", site: "scalp" }),
    aMan().having("psoriasis", { status: "active", site: "scalp" }),
    aMan().having("impetigo", { status: "active", site: "scalp" }),
  ];
  for (const person of red) {
    expect(screen(person.facts).planConstraints).toContain("no-minoxidil");
  }
  expect(screen(aMan().showing("dandruff-mild").facts).planConstraints).not.toContain(
    "no-minoxidil",
  );
});
