import type { Facts, Plan, Screening, ZoneWish } from "@anagen/treatment";
import { queryOptions } from "@tanstack/react-query";
import { type Reply, request } from "../../connection/request.ts";
import type { PatientRecord } from "../../drafts/patient-record.ts";

export type MoneyRange = { readonly low: number; readonly high: number };

/** What was asked for; null or left out: the proposal stands. */
export interface Preferences {
  readonly goal?: string | null | undefined;
  readonly startDate?: string | null | undefined;
  readonly sessions?: number | null | undefined;
  readonly intervalDays?: number | null | undefined;
  readonly currency?: string | null | undefined;
  readonly costPerSession?: MoneyRange | null | undefined;
  /** Zones marked on the scalp map, with their areas. */
  readonly zones?: readonly ZoneWish[] | null | undefined;
}

export interface PlanBody {
  readonly decisionId: string;
  readonly assessmentId: string;
  readonly facts: Facts;
  readonly preferences: Preferences;
  readonly overrides: readonly string[];
  readonly screening: Screening;
  readonly plan: Plan | null;
  readonly whyNoPlan: string | null;
}

export type PlanRecord = PatientRecord<PlanBody>;

export const planAddress = (id: string): string => `/api/plans/${encodeURIComponent(id)}`;

export const planRecordQuery = (id: string) =>
  queryOptions({
    queryKey: ["plan", id],
    queryFn: ({ signal }) => request<PlanRecord>(planAddress(id), { signal }),
  });

export const planHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ["plan", id, "history"],
    queryFn: async ({ signal }) => {
      const path = `${planAddress(id)}/history`;
      const { data } = await request<{ items: PlanRecord[] }>(path, { signal });
      return [...data.items].sort((a, b) => b.version - a.version);
    },
  });

export const readPlan = (id: string): Promise<Reply<PlanRecord>> =>
  request<PlanRecord>(planAddress(id));

export function savePlan(
  id: string,
  preferences: Preferences,
  ifMatch: string | null,
): Promise<Reply<PlanRecord>> {
  return request<PlanRecord>(planAddress(id), { method: "PUT", body: { preferences }, ifMatch });
}

export function signPlan(id: string, ifMatch: string | null): Promise<Reply<PlanRecord>> {
  return request<PlanRecord>(`${planAddress(id)}/sign`, { method: "POST", ifMatch });
}

export function amendPlan(
  id: string,
  content: { readonly preferences: Preferences; readonly reason: string },
  ifMatch: string | null,
): Promise<Reply<PlanRecord>> {
  return request<PlanRecord>(`${planAddress(id)}/amend`, {
    method: "POST",
    body: content,
    ifMatch,
  });
}
