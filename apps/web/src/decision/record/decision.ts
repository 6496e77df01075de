import type { Decision, Screening } from "@anagen/treatment";
import { queryOptions } from "@tanstack/react-query";
import { type Reply, request } from "../../connection/request.ts";
import type { PatientRecord } from "../../drafts/patient-record.ts";

export type ResponseKind = "accept" | "change" | "reject";

export interface FindingResponse {
  readonly rule: string;
  readonly reason: string;
  readonly response: ResponseKind;
  readonly because?: string | null;
  readonly changedTo?: Decision | null;
}

export interface Override {
  readonly rule: string;
  readonly because: string;
}

/** What the clinician writes; everything else in a decision comes from the assessment. */
export interface DecisionAnswers {
  readonly responses: readonly FindingResponse[];
  readonly overrides: readonly Override[];
  readonly outcome: Decision | null;
  readonly note: string;
}

export interface DecisionBody extends DecisionAnswers {
  readonly assessmentId: string;
  readonly assessmentVersion: number;
  readonly screening: Screening;
  readonly rulesVersion: string;
}
export type DecisionRecord = PatientRecord<DecisionBody>;

/** A reason shorter than this says nothing to the next reader. */
export const SHORTEST_REASON = 10;

const address = (id: string): string => `/api/decisions/${encodeURIComponent(id)}`;

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ["decision", id],
    queryFn: ({ signal }) => request<DecisionRecord>(address(id), { signal }),
  });

export const decisionHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ["decision", id, "history"],
    queryFn: async ({ signal }) =>
      (await request<{ items: DecisionRecord[] }>(`${address(id)}/history`, { signal })).data.items,
  });

export const readDecision = (id: string): Promise<Reply<DecisionRecord>> =>
  request<DecisionRecord>(address(id));

export const saveDecision = (
  id: string,
  body: DecisionAnswers,
  ifMatch: string | null,
): Promise<Reply<DecisionRecord>> =>
  request<DecisionRecord>(address(id), { method: "PUT", body, ifMatch });

export const signDecision = (id: string, ifMatch: string | null): Promise<Reply<DecisionRecord>> =>
  request<DecisionRecord>(`${address(id)}/sign`, { method: "POST", ifMatch });

export const amendDecision = (
  id: string,
  body: DecisionAnswers & { readonly reason: string },
  ifMatch: string | null,
): Promise<Reply<DecisionRecord>> =>
  request<DecisionRecord>(`${address(id)}/amend`, { method: "POST", body, ifMatch });

export const beginPlan = (
  decisionId: string,
  idempotencyKey: string,
): Promise<Reply<PatientRecord<unknown>>> =>
  request(`${address(decisionId)}/plans`, { method: "POST", body: {}, idempotencyKey });

export const answersOf = (record: DecisionRecord): DecisionAnswers => {
  const { responses, overrides, outcome, note } = record.body;
  return { responses, overrides, outcome, note };
};
