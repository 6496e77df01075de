import type { RecordVersion } from "@anagen/records";
import type { Place } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import type { AssessmentContent } from "../assessments/assessment-content.ts";
import { CONSENT, consentOf } from "../consents/consent-content.ts";
import type { DecisionContent } from "../decisions/decision-content.ts";
import type { PlanContent } from "../plans/plan-content.ts";
import { isSigned } from "../records/acts.ts";
import { today } from "../records/day.ts";
import { everyRecord } from "../records/every-record.ts";
import { authorNames, contentOf } from "../records/record-view.ts";
import { sessionOf, TREATMENT_SESSION } from "../treatment-sessions/session-content.ts";
import { AFTER_SESSION_KINDS, afterSessionSummary, isForPatient } from "./after-session-summary.ts";

export const CLINICAL_KINDS: readonly string[] = [
  "assessment",
  "decision",
  "plan",
  CONSENT,
  TREATMENT_SESSION,
];

/** The current versions of a patient's clinical records, newest first. */
export async function clinicalRecords(
  { records }: Context,
  { siteId, patientId }: Place,
): Promise<RecordVersion[]> {
  if (patientId === null) return [];
  const all = await everyRecord(records, { siteIds: [siteId], patientId });
  return all.filter(({ kind }) => CLINICAL_KINDS.includes(kind));
}

/** The course as one line, and what comes next by the newest plan. */
export async function timelineOf(context: Context, place: Place, signedOnly: boolean) {
  const nameOf = authorNames(context.records);
  const shown = await shownIn(context, place, signedOnly);
  const items = shown.map(async (version) => ({
    at: version.at,
    kind: version.kind,
    recordId: version.recordId,
    status: version.status,
    version: version.version,
    title: titleOf(version),
    summary: summaryOf(version),
    authorName: await nameOf(version.authorId),
  }));
  const day = await today(context, place.siteId);
  return { items: await Promise.all(items), upcoming: upcomingIn(shown, day) };
}

/** Newest first: the clinical records and what came after sessions. */
async function shownIn({ records }: Context, { siteId, patientId }: Place, signedOnly: boolean) {
  if (patientId === null) return [];
  const all = await everyRecord(records, { siteIds: [siteId], patientId });
  return all.filter((version) =>
    AFTER_SESSION_KINDS.includes(version.kind)
      ? !signedOnly || isForPatient(version)
      : CLINICAL_KINDS.includes(version.kind) && (!signedOnly || isSigned(version)),
  );
}

export const titleOf = ({ kind }: Pick<RecordVersion, "kind">): string =>
  kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll("-", " ");

/** One line in words of the field. */
export function summaryOf(version: RecordVersion): string {
  switch (version.kind) {
    case "assessment": {
      const { decision, findings } = contentOf<AssessmentContent>(version).screening;
      return `Screening: ${decision}, ${counted(findings.length, "finding")}`;
    }
    case "decision": {
      const { outcome, overrides } = contentOf<DecisionContent>(version);
      const overridden = overrides.length > 0 ? `, ${counted(overrides.length, "override")}` : "";
      return outcome === null ? "Not decided yet" : `Decided: ${outcome}${overridden}`;
    }
    case "plan": {
      const { plan, whyNoPlan } = contentOf<PlanContent>(version);
      if (plan === null) return whyNoPlan ?? "No plan";
      const { min, max } = plan.protocol.sessions;
      const sessions = min.value === max.value ? `${max.value}` : `${min.value} to ${max.value}`;
      return `${sessions} sessions from ${plan.startDate.value}`;
    }
    case CONSENT: {
      const { kind, withdrawal } = consentOf(version);
      return withdrawal === null ? `Consent to ${kind}` : `Consent to ${kind}: withdrawn`;
    }
    case TREATMENT_SESSION: {
      const { number, day, outcome } = sessionOf(version);
      return `Session ${number} on ${day}: ${outcome ?? "not finished"}`;
    }
    default:
      return afterSessionSummary(version);
  }
}

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? "" : "s"}`;

/** The dates ahead of the newest plan: a signed one before a draft. */
function upcomingIn(newestFirst: readonly RecordVersion[], day: string) {
  const plans = newestFirst.filter(
    ({ kind, status }) => kind === "plan" && status !== "entered-in-error",
  );
  const newest = plans.find(isSigned) ?? plans[0];
  const plan = newest && contentOf<PlanContent>(newest).plan;
  if (!newest || !plan) return [];
  return plan.schedule
    .filter(({ date }) => date >= day)
    .map(({ date, kind, label }) => ({ date, kind, label, planId: newest.recordId }));
}
