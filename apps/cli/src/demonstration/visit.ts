import { addDays, type IsoDate } from "@anagen/quantities";
import type { Finding, Screening } from "@anagen/treatment";
import type { ApiClient, Reply } from "./api-client.ts";
import { STAGES, type Stage, type Visit } from "./person.ts";

/**
 * Writes the record of one visit as far as its stage: assessment, decision, plan.
 * @returns the id of the signed plan; null when the visit does not come that far
 */
export async function recordVisit(
  api: ApiClient,
  patientId: string,
  visit: Visit,
  today: IsoDate,
): Promise<string | null> {
  const reached = (stage: Stage) => STAGES.indexOf(visit.stage) >= STAGES.indexOf(stage);
  const { facts, notes } = visit;
  const draft = await api.post(`/patients/${patientId}/assessments`, { facts, notes });
  if (!reached("assessed")) return null;
  const assessment = await sign(api, "assessments", draft);
  if (!reached("deciding")) return null;
  const decision = await decide(api, assessment, visit, reached("decided"));
  if (!reached("planning")) return null;
  const plan = await api.post(`/decisions/${idOf(decision)}/plans`, {
    preferences: preferences(visit, today),
  });
  return reached("planned") ? idOf(await sign(api, "plans", plan)) : null;
}

async function decide(
  api: ApiClient,
  assessment: Reply,
  visit: Visit,
  signed: boolean,
): Promise<Reply> {
  const draft = await api.post(`/assessments/${idOf(assessment)}/decisions`, {});
  if (!signed) return draft;
  const { screening } = draft.body["body"] as { screening: Screening };
  const { overrides = [], weighed, decisionNote = "" } = visit;
  const answered = await api.put(
    `/decisions/${idOf(draft)}`,
    {
      responses: differing(screening.findings).map((finding) => response(finding, weighed)),
      overrides,
      outcome: overrides.length > 0 || weighed !== undefined ? "proceed" : screening.decision,
      note: decisionNote,
    },
    draft.etag,
  );
  return sign(api, "decisions", answered);
}

/** Two findings of the same rule and reason take one answer. */
const differing = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [`${finding.rule} ${finding.reason}`, finding])).values(),
];

/** Accepts a finding; one that only asks for a closer look is let pass when it was weighed. */
function response({ rule, reason, decision }: Finding, weighed: string | undefined) {
  return decision === "clinician-review" && weighed !== undefined
    ? { rule, reason, response: "change", because: weighed, changedTo: "proceed" }
    : { rule, reason, response: "accept" };
}

function preferences({ firstSessionInDays, sessions, goal }: Visit, today: IsoDate) {
  return {
    ...(firstSessionInDays === undefined ? {} : { startDate: addDays(today, firstSessionInDays) }),
    ...(sessions === undefined ? {} : { sessions }),
    ...(goal === undefined ? {} : { goal }),
  };
}

const sign = (api: ApiClient, kind: string, { body, etag }: Reply): Promise<Reply> =>
  api.post(`/${kind}/${body["id"]}/sign`, {}, etag);

const idOf = ({ body }: Reply): string => String(body["id"]);
