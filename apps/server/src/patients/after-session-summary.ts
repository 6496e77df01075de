import type { RecordVersion } from "@anagen/records";
import { OUTCOME_MILESTONES, SIDE_EFFECT_TERMS, type SideEffect } from "@anagen/treatment";
import { type CheckContent, SYMPTOM_CHECK } from "../checks/check-content.ts";
import { OUTCOME, type OutcomeContent } from "../outcomes/outcome-content.ts";
import { isSigned } from "../records/acts.ts";
import { contentOf } from "../records/record-view.ts";
import { SIDE_EFFECT } from "../side-effects/side-effect-content.ts";

/** What stands in the timeline beside the clinical records. */
export const AFTER_SESSION_KINDS: readonly string[] = [SYMPTOM_CHECK, SIDE_EFFECT, OUTCOME];

/** A patient sees their own checks at once, outcomes once signed, and no entry about side effects. */
export const isForPatient = (version: RecordVersion): boolean =>
  version.kind === SYMPTOM_CHECK || (version.kind === OUTCOME && isSigned(version));

const LEVELS = {
  "self-care": "self-care",
  "contact-clinic": "contact the clinic",
  "urgent-care": "urgent care",
} as const;

/** One line in words of the field; empty for another kind. */
export function afterSessionSummary(version: RecordVersion): string {
  switch (version.kind) {
    case SYMPTOM_CHECK: {
      const { result, handled } = contentOf<CheckContent>(version);
      return `${LEVELS[result.level]}${handled === null ? "" : ", looked at"}`;
    }
    case SIDE_EFFECT: {
      const { term, grade, outcome } = contentOf<SideEffect>(version);
      const name = SIDE_EFFECT_TERMS.find(({ id }) => id === term)?.name ?? term;
      return `${name}, grade ${grade}: ${outcome.replaceAll("-", " ")}`;
    }
    case OUTCOME: {
      const { milestone, on, densityPerCm2 } = contentOf<OutcomeContent>(version);
      const name = OUTCOME_MILESTONES.find(({ id }) => id === milestone)?.name ?? milestone;
      const density =
        densityPerCm2 === null ? "" : `, ${densityPerCm2.value.toFixed(1)} hairs per cm²`;
      return `${name} (${on})${density}`;
    }
    default:
      return "";
  }
}
