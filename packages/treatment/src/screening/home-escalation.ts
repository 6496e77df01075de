import { restsOn } from "./rules/basis.ts";
import type { Finding } from "./screening.ts";

const ASK_A_CLINIC = "At home this means: do not needle, ask a clinic.";

/**
 * H-ESC: whatever needs a clinician's eye in the clinic is a reason not to needle at home.
 * Every clinician-review finding becomes `avoid`, and one finding says why.
 */
export function homeEscalation(findings: readonly Finding[], atHome: boolean): Finding[] {
  const review = findings.filter((one) => one.decision === "clinician-review");
  if (!atHome || review.length === 0) return [...findings];
  const raised = findings.map(
    (one): Finding =>
      one.decision === "clinician-review"
        ? { ...one, decision: "avoid", because: `${one.because} ${ASK_A_CLINIC}` }
        : one,
  );
  return [
    ...raised,
    {
      rule: "H-ESC",
      reason: "home-relative-contraindication",
      decision: "avoid",
      waitDays: null,
      until: null,
      overridable: false,
      facts: [...new Set(["setting", ...review.flatMap((one) => one.facts)])].sort(),
      because: `Something here needs a clinician's judgement, and at home there is none. ${ASK_A_CLINIC}`,
      basis: restsOn("U", ["article-003", "project-default"]),
    },
  ];
}
