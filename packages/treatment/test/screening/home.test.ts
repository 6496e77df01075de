import { expect, test } from "vitest";
import { type Facts, screen } from "../../src/index.ts";
import { aMan, aWoman } from "../person.ts";
import { decisionFor, decisionsFor, reasonsFor } from "./spoken.ts";

const ESCALATED = "home-relative-contraindication";
const HOME_LIMITS = ["home-max-0.3mm", "home-hygiene-rules", "home-interval-7d"];

test("a well man may go on with a 0.3 mm roller of his own, within the home limits", () => {
  const { decision, planConstraints } = screen(aMan().atHome(0.3).facts);
  expect(decision).toBe("proceed");
  expect(planConstraints).toEqual(expect.arrayContaining(HOME_LIMITS));
  expect(planConstraints).not.toContain("clinic-only");
});

test("0.31 mm at home is refused, and only a clinic is left", () => {
  const { decision, planConstraints } = screen(aMan().atHome(0.31).facts);
  expect(decision).toBe("avoid");
  expect(planConstraints).toEqual(expect.arrayContaining(["clinic-only", "home-max-0.3mm"]));
});

const ANSWERS_FOR_A_CLINIC: [what: string, person: { facts: Facts }, reason: string][] = [
  ["warfarin", aMan().atHome().on("warfarin"), "anticoagulant"],
  ["nickel allergy", aMan().atHome().allergicTo("nickel"), "nickel-allergy"],
  ["HIV", aMan().atHome().having("hiv", { status: "undetectable" }), "hiv"],
  [
    "keloids in the family",
    aMan().atHome().having("keloid-history", { status: "family" }),
    "keloid-tendency",
  ],
  ["a stable mole", aMan().atHome().showing("raised-mole-stable"), "raised-lesion-in-area"],
  ["angina", aMan().atHome().having("angina", { status: "stable" }), "cardiovascular-disease"],
  ["Norwood VII", aMan().atHome().with({ stage: "norwood-7" }), "advanced-stage"],
  [
    "alopecia areata",
    aMan().atHome().with({ diagnosis: "alopecia-areata", stage: "salt-20" }),
    "alopecia-areata",
  ],
  ["an unknown medicine", aMan().atHome().on("quxamol"), "unknown-medicine"],
  ["age not known", aMan().atHome().aged(null), "missing-data"],
  ["medicines not known", aMan().atHome().with({ medications: null }), "missing-data"],
  ["depth not known", aMan().atHome(null), "missing-data"],
  ["pregnancy not known", aWoman().atHome().with({ pregnant: null }), "missing-data"],
  ["needling every day", aMan().atHome().with({ requestedIntervalDays: 1 }), "interval-too-short"],
];

test.each(ANSWERS_FOR_A_CLINIC)(
  "at home, %s means: do not needle, ask a clinic",
  (_, person, reason) => {
    expect(decisionFor(person)).toBe("avoid");
    expect(reasonsFor(person)).toEqual(expect.arrayContaining([reason, ESCALATED]));
    expect(screen(person.facts).planConstraints).toContain("clinic-only");
  },
);

test.each<[string, Partial<Facts>]>([
  ["a pen", { device: "pen" }],
  ["a stamp", { device: "stamp" }],
  ["a shared roller", { deviceShared: true }],
  [
    "a numbing cream",
    { anaesthetic: { product: "lidocaine", percent: 4, grams: 2, weightKg: 70 } },
  ],
  ["PRP", { coTherapy: ["prp"] }],
])("%s is not for home", (_, asked) => {
  const person = aMan().atHome().with(asked);
  expect(decisionFor(person)).toBe("avoid");
  expect(reasonsFor(person)).toContain(ESCALATED);
});

test("a minor at home is told to avoid it, and is still referred", () => {
  expect(decisionsFor(aMan().aged(17).atHome())).toEqual(["avoid", "refer"]);
});

test("what must be referred or deferred stays so at home, and nobody overrides it there", () => {
  const scarring = aMan().atHome().showing("perifollicular-scale");
  expect(decisionFor(scarring)).toBe("refer");
  const washout = aMan().atHome().on("isotretinoin", { stopped_days_ago: 60 });
  expect(screen(washout.facts)).toMatchObject({
    decision: "defer",
    earliestAfterDays: 120,
    clinicianOverridable: false,
  });
});

test("at home the interval is seven days", () => {
  const after = (days_ago: number) =>
    screen(
      aMan()
        .atHome()
        .with({ lastSession: { depthMm: 0.25, days_ago } }).facts,
    );
  expect(after(6)).toMatchObject({ decision: "defer", earliestAfterDays: 1 });
  expect(after(7).decision).toBe("proceed");
});

test("controlled diabetes at home may go on with an infection watch, 8.2 % may not", () => {
  const diabetic = (hba1cPercent: number) =>
    screen(aMan().atHome().having("diabetes", { status: "stable", hba1cPercent }).facts);
  expect(diabetic(7.9).decision).toBe("proceed");
  expect(diabetic(7.9).planConstraints).toContain("monitor-infection");
  expect(diabetic(8.2).decision).toBe("avoid");
});
