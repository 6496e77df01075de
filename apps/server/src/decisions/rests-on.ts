import type { Records } from "@anagen/records";
import type { Facts } from "@anagen/treatment";
import type { AssessmentContent } from "../assessments/assessment-content.ts";
import { conflict, notFound } from "../http/problem.ts";
import { isSigned } from "../records/acts.ts";
import { contentOf } from "../records/record-view.ts";
import type { DecisionContent } from "./decision-content.ts";

/** The facts that were decided on: those of that version, whatever came after. @throws {Problem} 404 */
export async function decidedFacts(
  records: Records,
  { assessmentId, assessmentVersion }: Pick<DecisionContent, "assessmentId" | "assessmentVersion">,
): Promise<Facts> {
  const version = await records.versions.get(assessmentId, assessmentVersion);
  if (version === null) throw notFound();
  return contentOf<AssessmentContent>(version).facts;
}

/**
 * A decision and its plan are signed on a signed assessment whose facts have not moved since.
 * @throws {Problem} 409
 */
export async function requireSameAssessment(
  records: Records,
  content: DecisionContent,
): Promise<void> {
  const now = await records.versions.get(content.assessmentId);
  if (now === null || now.status === "entered-in-error") {
    throw conflict("The assessment was withdrawn. Begin a decision on another one.");
  }
  if (!isSigned(now)) throw conflict("The assessment is a draft. Sign it first.");
  const facts = JSON.stringify(contentOf<AssessmentContent>(now).facts);
  if (facts !== JSON.stringify(await decidedFacts(records, content))) {
    throw conflict("The facts of the assessment changed since. Begin a new decision on them.");
  }
}
