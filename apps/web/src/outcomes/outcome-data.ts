import type {
  judgementReply,
  outcomeRequest,
  outcomeSchema,
  ownAnswersReply,
  ownAnswersRequest,
  z,
} from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";

export type Outcome = z.infer<typeof outcomeSchema>;
export type OutcomeParts = z.input<typeof outcomeRequest>;
export type Judgement = z.infer<typeof judgementReply>;
export type Change = Judgement["changes"][number];
export type OwnAnswers = z.input<typeof ownAnswersRequest>;
export type OwnAnswersReply = z.infer<typeof ownAnswersReply>;

const ofPatient = (patientId: string, rest: string): string =>
  `/api/patients/${encodeURIComponent(patientId)}/${rest}`;
const ofOutcome = (id: string, rest = ""): string =>
  `/api/outcomes/${encodeURIComponent(id)}${rest}`;

/** What every act here may have changed. */
export const READ_ANEW = ["outcomes", "judgement", "today"] as const;

export const outcomesQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["outcomes", patientId],
    queryFn: async ({ signal }) =>
      (await request<{ items: Outcome[] }>(ofPatient(patientId, "outcomes"), { signal })).data
        .items,
  });

export const judgementQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["judgement", patientId],
    queryFn: async ({ signal }) =>
      (await request<Judgement>(ofPatient(patientId, "judgement"), { signal })).data,
  });

/** Enters a milestone, or saves the draft that was read. */
export const keepOutcome = (
  patientId: string,
  parts: OutcomeParts,
  { draft, key }: { draft: Outcome | null; key: string },
) =>
  draft === null
    ? request<Outcome>(ofPatient(patientId, "outcomes"), {
        method: "POST",
        body: parts,
        idempotencyKey: key,
      })
    : request<Outcome>(ofOutcome(draft.id), {
        method: "PUT",
        body: parts,
        ifMatch: `"${draft.version}"`,
      });

export const signOutcome = (outcome: Outcome) =>
  request<Outcome>(ofOutcome(outcome.id, "/sign"), {
    method: "POST",
    ifMatch: `"${outcome.version}"`,
  });

export async function sendOwnAnswers(patientId: string, answers: OwnAnswers, key: string) {
  const { data } = await request<OwnAnswersReply>(ofPatient(patientId, "own-answers"), {
    method: "POST",
    body: answers,
    idempotencyKey: key,
  });
  return data;
}

/** A concern waits in its first version until somebody has seen it. */
export const markConcernSeen = (concernId: string, words: string) =>
  request(`/api/concerns/${encodeURIComponent(concernId)}/seen`, {
    method: "POST",
    body: { words },
    ifMatch: '"1"',
  });
