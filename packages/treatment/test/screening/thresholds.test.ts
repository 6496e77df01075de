import { describe, expect, test } from "vitest";
import { type Decision, screen } from "../../src/index.ts";
import { aMan, aWoman } from "../person.ts";

type Case = [value: number | string | null, decision: Decision];
type Person = ReturnType<typeof aMan>;

/** Both sides of a threshold, and unknown where the fact can be unknown. */
function threshold(rule: string, person: (value: never) => Person, cases: Case[]): void {
  test.each(cases)(`${rule}: %s gives %s`, (value, decision) => {
    expect(screen(person(value as never).facts).decision).toBe(decision);
  });
}

describe("both sides of every threshold of the rule table", () => {
  threshold("A-AGE, age", (age: number | null) => aMan().aged(age), [
    [17, "refer"],
    [18, "proceed"],
    [null, "clinician-review"],
  ]);
  threshold(
    "D-ISO, days since oral isotretinoin",
    (stopped_days_ago: number) => aMan().on("isotretinoin", { stopped_days_ago }),
    [
      [0, "defer"],
      [179, "defer"],
      [180, "proceed"],
      [null, "defer"],
    ],
  );
  threshold(
    "X-AC, days since aspirin",
    (stopped_days_ago: number) => aMan().on("aspirin", { stopped_days_ago }),
    [
      [13, "clinician-review"],
      [14, "proceed"],
      [null, "clinician-review"],
    ],
  );
  threshold("X-AC, INR", (inr: number) => aMan().with({ labs: { inr } }), [
    [3.5, "proceed"],
    [3.6, "defer"],
    [null, "proceed"],
  ]);
  threshold(
    "X-PLT, platelets per microlitre",
    (plateletsPerUl: number) => aMan().with({ labs: { plateletsPerUl } }),
    [
      [49_999, "avoid"],
      [50_000, "clinician-review"],
      [99_999, "clinician-review"],
      [100_000, "proceed"],
    ],
  );
  threshold(
    "X-DM, HbA1c %",
    (hba1cPercent: number) => aMan().having("diabetes", { status: "stable", hba1cPercent }),
    [
      [7.9, "proceed"],
      [8, "clinician-review"],
      [8.4, "clinician-review"],
      [8.5, "defer"],
      [null, "clinician-review"],
    ],
  );
  threshold(
    "X-IMM, days since methotrexate",
    (stopped_days_ago: number) => aMan().on("methotrexate", { stopped_days_ago }),
    [
      [89, "clinician-review"],
      [90, "proceed"],
      [null, "clinician-review"],
    ],
  );
  threshold(
    "X-STER, days since prednisolone",
    (stopped_days_ago: number) => aMan().on("prednisolone", { stopped_days_ago }),
    [
      [0, "proceed"],
      [null, "defer"],
    ],
  );
  threshold(
    "X-METHB, days since dapsone",
    (stopped_days_ago: number) => aMan().on("dapsone", { stopped_days_ago }),
    [
      [6, "clinician-review"],
      [7, "proceed"],
    ],
  );
  threshold(
    "X-CHEMO, days since chemotherapy",
    (stopped_days_ago: number) => aMan().on("chemotherapy", { stopped_days_ago }),
    [
      [179, "defer"],
      [180, "clinician-review"],
      [729, "clinician-review"],
      [730, "proceed"],
      [null, "defer"],
    ],
  );
  threshold("D-SUN, days since sunburn", (days: number) => aMan().after("sunburn", days), [
    [13, "defer"],
    [14, "proceed"],
    [null, "clinician-review"],
  ]);
  threshold(
    "D-RETIN, days since tretinoin on the scalp",
    (stopped_days_ago: number) =>
      aMan().on("tretinoin", { route: "topical", area: "scalp", stopped_days_ago }),
    [
      [6, "defer"],
      [7, "proceed"],
      [null, "defer"],
    ],
  );
  threshold("D-PROC, days since laser", (days: number) => aMan().after("laser", days), [
    [27, "defer"],
    [28, "proceed"],
  ]);
  threshold("D-PROC, days since botulinum", (days: number) => aMan().after("botulinum", days), [
    [13, "defer"],
    [14, "proceed"],
  ]);
  threshold("D-PROC, days since filler", (days: number) => aMan().after("filler", days), [
    [179, "clinician-review"],
    [180, "proceed"],
  ]);
  threshold(
    "D-HT, days since transplant",
    (days: number) => aMan().after("hair-transplant", days),
    [
      [179, "defer"],
      [180, "proceed"],
    ],
  );
  threshold(
    "X-WOUND, days since scalp injury",
    (days: number) => aMan().after("scalp-injury", days),
    [
      [27, "defer"],
      [28, "proceed"],
    ],
  );
  threshold(
    "G-AA, SALT",
    (salt: string) => aWoman().with({ diagnosis: "alopecia-areata", stage: salt }),
    [
      ["salt-49", "clinician-review"],
      ["salt-50", "refer"],
      [null, "clinician-review"],
    ],
  );
  threshold("G-AGA, stage", (stage: string) => aMan().with({ stage }), [
    ["norwood-6", "proceed"],
    ["norwood-7", "clinician-review"],
    [null, "proceed"],
  ]);
  threshold("P-DEPTH, planned mm", (plannedDepthMm: number) => aMan().with({ plannedDepthMm }), [
    [1.5, "proceed"],
    [1.6, "clinician-review"],
    [null, "proceed"],
  ]);
  threshold("H-DEPTH, planned mm at home", (depth: number) => aMan().atHome(depth), [
    [0.3, "proceed"],
    [0.31, "avoid"],
    [null, "avoid"],
  ]);
  threshold(
    "P-INT, days since 0.3 mm",
    (days_ago: number) => aMan().with({ lastSession: { depthMm: 0.3, days_ago } }),
    [
      [6, "defer"],
      [7, "proceed"],
    ],
  );
  threshold(
    "P-INT, days since 0.6 mm",
    (days_ago: number) => aMan().with({ lastSession: { depthMm: 0.6, days_ago } }),
    [
      [13, "defer"],
      [14, "proceed"],
    ],
  );
  threshold(
    "P-INT, days since 1.0 mm",
    (days_ago: number) => aMan().with({ lastSession: { depthMm: 1, days_ago } }),
    [
      [27, "defer"],
      [28, "proceed"],
    ],
  );
});

test("P-INT may be overridden down to 7 days, not below", () => {
  const after = (days_ago: number) =>
    screen(aMan().with({ lastSession: { depthMm: 1.5, days_ago } }).facts).clinicianOverridable;
  expect([after(6), after(7)]).toEqual([false, true]);
});

test("an override is never offered at home", () => {
  const at = (person: Person) => screen(person.on("isotretinoin").facts).clinicianOverridable;
  expect([at(aMan()), at(aMan().atHome())]).toEqual([true, false]);
});
