import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";

const GROUP = "Recent events";

export const recentEventRules = [
  {
    id: "recent-sunburn",
    row: "D-SUN",
    group: GROUP,
    reason: "recent-sunburn",
    when: { event: ["sunburn"], withinDays: 14, place: "scalp" },
    decision: "defer",
    waitDays: 14,
    because: "Sunburn or a strong tan on the scalp less than 14 days ago.",
    constraints: ["no-minoxidil"],
    basis: restsOn("C", ["inmode-optimas-manual"]),
  },
  {
    id: "recent-peel-or-laser",
    row: "D-PROC",
    group: GROUP,
    reason: "recent-procedure",
    when: { event: ["peel", "laser"], withinDays: 28, place: "scalp" },
    decision: "defer",
    waitDays: 28,
    because: "A peel or laser on the scalp less than 28 days ago. Pages name 2 weeks to 12 months.",
    basis: restsOn("C", [
      "clinic-contraindication-pages",
      "inmode-optimas-manual",
      "project-default",
    ]),
  },
  {
    id: "recent-botulinum",
    row: "D-PROC",
    group: GROUP,
    reason: "recent-procedure",
    when: { event: ["botulinum"], withinDays: 14, place: "scalp" },
    decision: "defer",
    waitDays: 14,
    because: "Botulinum toxin in the area less than 14 days ago.",
    basis: restsOn("C", ["clinic-contraindication-pages", "project-default"]),
  },
  {
    id: "recent-filler",
    row: "D-PROC",
    group: GROUP,
    reason: "recent-procedure",
    when: { event: ["filler"], withinDays: 180, place: "scalp" },
    decision: "clinician-review",
    because: "Filler in the area less than 180 days ago.",
    basis: restsOn("C", ["clinic-contraindication-pages", "project-default"]),
  },
  {
    id: "hair-transplant-recent",
    row: "D-HT",
    group: GROUP,
    reason: "hair-transplant-recent",
    when: { event: ["hair-transplant"], withinDays: 180, place: "scalp" },
    decision: "defer",
    waitDays: 180,
    because:
      "A hair transplant less than 180 days ago: the surgeon should agree. Low-grade pages name 3 to 6 months.",
    constraints: ["specialist-clearance"],
    basis: restsOn("C", ["transplant-wait-pages", "project-default"]),
  },
] as const satisfies readonly Rule[];
