import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";

const NOT_MALE = { not: { fact: "sex", isOneOf: ["male"] } } as const;
const PREGNANT = { fact: "pregnant", isOneOf: [true] } as const;
const BREASTFEEDING = { fact: "breastfeeding", isOneOf: [true] } as const;

/** Asked of everyone but men; a known yes counts whatever the sex on record. */
export const pregnancyRules = [
  {
    id: "pregnancy",
    row: "X-PREG",
    group: "Pregnancy",
    reason: "pregnancy",
    when: { any: [{ all: [NOT_MALE, PREGNANT] }, { certainly: PREGNANT }] },
    decision: "defer",
    until: "The pregnancy has ended.",
    because:
      "Pregnant: elective treatment waits, and minoxidil and finasteride are not for this time.",
    constraints: ["no-minoxidil", "no-finasteride"],
    basis: restsOn("B", ["article-003", "pen-contraindications-42west", "trivedi-2017"]),
  },
  {
    id: "breastfeeding",
    row: "X-PREG",
    group: "Pregnancy",
    reason: "breastfeeding",
    when: { any: [{ all: [NOT_MALE, BREASTFEEDING] }, { certainly: BREASTFEEDING }] },
    decision: "defer",
    until: "Breastfeeding has ended.",
    because: "Breastfeeding: elective treatment waits, and minoxidil is not for this time.",
    constraints: ["no-minoxidil", "no-finasteride"],
    basis: restsOn("B", ["article-003", "pen-contraindications-42west", "trivedi-2017"]),
  },
] as const satisfies readonly Rule[];
