import type {
  assessmentSchema,
  decisionSchema,
  patientHistoryReply,
  planRecordSchema,
  recordHeadsReply,
  timelineReply,
  z,
} from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";
import type { Patient } from "../patients/patients-data.ts";

export type Assessment = z.infer<typeof assessmentSchema>;
export type DecisionRecord = z.infer<typeof decisionSchema>;
export type PlanRecord = z.infer<typeof planRecordSchema>;
export type Plan = NonNullable<PlanRecord["body"]["plan"]>;
export type Course = z.infer<typeof timelineReply>;
export type CourseItem = Course["items"][number];
export type Head = z.infer<typeof recordHeadsReply>["items"][number];
export type PatientVersion = z.infer<typeof patientHistoryReply>["items"][number];

const at = (patientId: string, rest = "") =>
  `/api/patients/${encodeURIComponent(patientId)}${rest}`;

/** The person and the version that was read. */
export const patientQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["patient", patientId],
    queryFn: ({ signal }) => request<{ patient: Patient }>(at(patientId), { signal }),
  });

export const courseQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["patient", patientId, "course"],
    queryFn: async ({ signal }) =>
      (await request<Course>(at(patientId, "/timeline"), { signal })).data,
  });

/** The newest version of each clinical record, newest first. */
export const headsQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["patient", patientId, "records"],
    queryFn: async ({ signal }) => {
      const { data } = await request<{ items: Head[] }>(at(patientId, "/records"), { signal });
      return [...data.items].sort((a, b) => b.at.localeCompare(a.at));
    },
  });

export const patientHistoryQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["patient", patientId, "history"],
    queryFn: async ({ signal }) => {
      const { data } = await request<{ items: PatientVersion[] }>(at(patientId, "/history"), {
        signal,
      });
      return [...data.items].sort((a, b) => b.version - a.version);
    },
  });

export const decisionQuery = (decisionId: string) =>
  queryOptions({
    queryKey: ["decision-record", decisionId],
    queryFn: async ({ signal }) =>
      (
        await request<DecisionRecord>(`/api/decisions/${encodeURIComponent(decisionId)}`, {
          signal,
        })
      ).data,
  });

export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ["plan-record", planId],
    queryFn: async ({ signal }) =>
      (await request<PlanRecord>(`/api/plans/${encodeURIComponent(planId)}`, { signal })).data,
  });

/** A new draft; what is known of the person already stands in it. */
export async function beginAssessment(
  patientId: string,
  facts: { readonly age: number | null; readonly sex: string | null },
  idempotencyKey: string,
): Promise<Assessment> {
  const { data } = await request<Assessment>(at(patientId, "/assessments"), {
    method: "POST",
    body: { facts },
    idempotencyKey,
  });
  return data;
}

/** A draft decision on a signed assessment, with its findings to answer. */
export async function beginDecision(
  assessmentId: string,
  idempotencyKey: string,
): Promise<DecisionRecord> {
  const path = `/api/assessments/${encodeURIComponent(assessmentId)}/decisions`;
  return (await request<DecisionRecord>(path, { method: "POST", body: {}, idempotencyKey })).data;
}

/** Saves corrected details; 412 when someone else saved since `etag`. */
export async function savePatient(patientId: string, details: object, etag: string | null) {
  await request(at(patientId), { method: "PUT", body: details, ifMatch: etag });
}
