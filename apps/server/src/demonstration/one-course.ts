import type { Actor, Records, RecordVersion } from "@anagen/records";
import { assessmentContent } from "../assessments/assessment-content.ts";
import { openDecision } from "../decisions/decision-content.ts";
import { planOfDecision } from "../plans/plan-of-decision.ts";
import { saveDraft, signRecord } from "../records/acts.ts";
import { keptBody, UNSIGNED } from "../records/record-view.ts";
import type { FictionalPerson, Progress } from "./fictional-people.ts";

type Store = { records: Records; now: () => Date };

const ORDER: readonly Progress[] = [
  "assessing",
  "assessed",
  "deciding",
  "decided",
  "planning",
  "planned",
];

/** A fictional person with a course as far as it has come, made by the acts that the screens use. */
export async function addCourse(
  store: Store,
  by: Actor,
  { person, siteId, number }: { person: FictionalPerson; siteId: string; number: string },
): Promise<string> {
  const { records } = store;
  const { family, given, birthDate, sex, note, facts } = person;
  const { created: patient } = await records.patients.create(by, {
    siteId,
    family,
    given,
    birthDate,
    sex,
    number,
    fictional: true,
    other: { phone: null, email: null, note: `Fictional. ${note}` },
  });
  const { patientId } = patient;
  const reached = (step: Progress) => ORDER.indexOf(person.progress) >= ORDER.indexOf(step);
  const create = async (kind: string, content: object): Promise<RecordVersion> => {
    const body = keptBody(content, UNSIGNED);
    return (await records.versions.create(by, { kind, siteId, patientId, body })).created;
  };

  const draft = await create("assessment", assessmentContent(facts, { notes: note, step: null }));
  if (!reached("assessed")) return patientId;
  const assessment = await signRecord(store, by, { version: draft });
  if (!reached("deciding")) return patientId;
  const decision = await create("decision", openDecision(assessment));
  if (!reached("decided")) return patientId;
  const decided = await answerAll(store, by, { decision, assessment });
  if (!reached("planning")) return patientId;
  const wish = { decisionId: decided.recordId, siteId, preferences: {} };
  const plan = await create("plan", await planOfDecision(store, wish));
  if (reached("planned")) await signRecord(store, by, { version: plan });
  return patientId;
}

/** Every finding accepted, the outcome as the rules have it. */
async function answerAll(
  store: Store,
  by: Actor,
  { decision, assessment }: { decision: RecordVersion; assessment: RecordVersion },
): Promise<RecordVersion> {
  const open = openDecision(assessment);
  const responses = open.screening.findings.map(({ rule, reason }) => ({
    rule,
    reason,
    response: "accept" as const,
  }));
  const content = { ...open, responses, outcome: open.screening.decision };
  const { recordId, version } = decision;
  const saved = await saveDraft(store, by, { recordId, expectedVersion: version, content });
  return signRecord(store, by, { version: saved });
}
