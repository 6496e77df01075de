import { addDays, type IsoDate } from "@anagen/quantities";
import type { Finding, Screening } from "@anagen/treatment";
import type { ApiClient, Reply } from "./api-client.ts";
import { STAGES, type Stage, type Visit } from "./person.ts";

/** Writes the record of one visit as far as its stage: assessment, decision, plan. */
export async function recordVisit(
  api: ApiClient,
  patientId: string,
  visit: Visit,
  today: IsoDate,
): Promise<void> {
  const reached = (stage: Stage) => STAGES.indexOf(visit.stage) >= STAGES.indexOf(stage);
  const { facts, notes } = visit;
  const draft = await api.post(`/patients/${patientId}/assessments`, { facts, notes });
  if (!reached("assessed")) return;
  const assessment = await sign(api, "assessments", draft);
  if (!reached("deciding")) return;
  const decision = await decide(api, assessment, visit, reached("decided"));
  if (!reached("planning")) return;
  const plan = await api.post(`/decisions/${idOf(decision)}/plans`, {
    preferences: preferences(visit, today),
  });
  if (reached("planned")) await sign(api, "plans", plan);
}

async function decide(
  api: ApiClient,
  assessment: Reply,
  { overrides = [], decisionNote = "" }: Visit,
  signed: boolean,
): Promise<Reply> {
  const draft = await api.post(`/assessments/${idOf(assessment)}/decisions`, {});
  if (!signed) return draft;
  const { screening } = draft.body["body"] as { screening: Screening };
  const answered = await api.put(
    `/decisions/${idOf(draft)}`,
    {
      responses: screening.findings.map((finding) => response(finding, overrides)),
      overrides,
      outcome: overrides.length > 0 ? "proceed" : screening.decision,
      note: decisionNote,
    },
    draft.etag,
  );
  return sign(api, "decisions", answered);
}

function response({ rule, reason }: Finding, overrides: NonNullable<Visit["overrides"]>) {
  const override = overrides.find((one) => one.rule === rule);
  return override === undefined
    ? { rule, reason, response: "accept", because: "" }
    : { rule, reason, response: "change", because: override.because, changedTo: "proceed" };
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
