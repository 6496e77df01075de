import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";

export const ageRules = [
  {
    id: "minor",
    row: "A-AGE",
    group: "Age",
    reason: "minor",
    when: { fact: "age", below: 18 },
    decision: "refer",
    until: "The person is 18 or older, or a specialist has taken over.",
    because:
      "Under 18. Needling devices are labelled for adults, minoxidil is not for people under 18, and hair loss at this age needs a diagnosis first.",
    constraints: ["no-minoxidil"],
    basis: restsOn("A", ["fda-microneedling-devices", "minoxidil-label", "gov-uk-licensing-2025"]),
  },
  {
    id: "minor-at-home",
    row: "A-AGE",
    group: "Age",
    reason: "minor",
    when: {
      all: [
        { fact: "setting", isOneOf: ["home"] },
        { fact: "age", below: 18 },
      ],
    },
    decision: "avoid",
    because: "Under 18: no needling at home. Ask a clinic about the hair loss itself.",
    constraints: ["clinic-only"],
    basis: restsOn("A", ["fda-microneedling-devices", "minoxidil-label"]),
  },
  {
    id: "below-device-label-age",
    row: "A-22",
    group: "Age",
    reason: "below-device-label-age",
    when: {
      all: [
        { fact: "age", atLeast: 18 },
        { fact: "age", below: 22 },
      ],
    },
    decision: "proceed",
    whenUnknown: "listed",
    because: "Aged 18 to 21: younger than the label age of 22 of the devices authorised for skin.",
    basis: restsOn("A", ["fda-microneedling-devices"]),
  },
] as const satisfies readonly Rule[];
