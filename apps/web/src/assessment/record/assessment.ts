import type { Facts, Screening } from "@anagen/treatment";
import { queryOptions } from "@tanstack/react-query";
import { type Reply, request } from "../../connection/request.ts";
import type { PatientRecord } from "../../drafts/patient-record.ts";

export interface AssessmentBody {
  readonly facts: Facts;
  readonly notes: string;
  /** Where in the questionnaire the writer was: the place of the step. */
  readonly step: number | null;
  readonly screening: Screening;
}
export type Assessment = PatientRecord<AssessmentBody>;

/** What a person may change in a draft. */
export interface DraftContent {
  readonly facts: Facts;
  readonly notes: string;
}

const address = (id: string): string => `/api/assessments/${encodeURIComponent(id)}`;

export const assessmentQuery = (id: string) =>
  queryOptions({
    queryKey: ["assessment", id],
    queryFn: ({ signal }) => request<Assessment>(address(id), { signal }),
  });

export const assessmentHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ["assessment", id, "history"],
    queryFn: async ({ signal }) =>
      (await request<{ items: Assessment[] }>(`${address(id)}/history`, { signal })).data.items,
  });

export const readAssessment = (id: string): Promise<Reply<Assessment>> =>
  request<Assessment>(address(id));

export function saveAssessment(
  id: string,
  content: DraftContent & { step: number },
  ifMatch: string | null,
): Promise<Reply<Assessment>> {
  return request<Assessment>(address(id), { method: "PUT", body: content, ifMatch });
}

export function signAssessment(id: string, ifMatch: string | null): Promise<Reply<Assessment>> {
  return request<Assessment>(`${address(id)}/sign`, { method: "POST", ifMatch });
}

export function amendAssessment(
  id: string,
  content: DraftContent & { reason: string },
  ifMatch: string | null,
): Promise<Reply<Assessment>> {
  return request<Assessment>(`${address(id)}/amend`, { method: "POST", body: content, ifMatch });
}

export function beginDecision(
  assessmentId: string,
  idempotencyKey: string,
): Promise<Reply<PatientRecord<unknown>>> {
  return request(`${address(assessmentId)}/decisions`, {
    method: "POST",
    idempotencyKey,
  });
}
