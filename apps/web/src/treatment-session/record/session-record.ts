import type {
  SessionPartsInput,
  sessionReadinessReply,
  TreatmentSessionView,
  z,
} from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { type Reply, request } from "../../connection/request.ts";

export type SessionRecord = TreatmentSessionView;
export type SessionBody = SessionRecord["body"];
export type SessionParts = {
  [Part in keyof SessionPartsInput]-?:
    | NonNullable<SessionPartsInput[Part]>
    | Extract<SessionPartsInput[Part], null>;
};
export type DoneZone = SessionParts["zones"][number];
export type Readiness = z.infer<typeof sessionReadinessReply>;
export type StepId = SessionRecord["missing"][number]["step"];

const ofSession = (id: string): string => `/api/treatment-sessions/${encodeURIComponent(id)}`;
const ofPlan = (id: string): string => `/api/plans/${encodeURIComponent(id)}`;

export const sessionQuery = (id: string) =>
  queryOptions({
    queryKey: ["treatment-session", id],
    queryFn: ({ signal }) => request<SessionRecord>(ofSession(id), { signal }),
  });

export const readinessQuery = (planId: string) =>
  queryOptions({
    queryKey: ["session-readiness", planId],
    queryFn: async ({ signal }) =>
      (await request<Readiness>(`${ofPlan(planId)}/session-readiness`, { signal })).data,
  });

export const readSession = (id: string): Promise<Reply<SessionRecord>> =>
  request<SessionRecord>(ofSession(id));

export const saveSession = (id: string, parts: SessionParts, ifMatch: string | null) =>
  request<SessionRecord>(ofSession(id), { method: "PUT", body: parts, ifMatch });

export const signSession = (id: string, ifMatch: string | null) =>
  request<SessionRecord>(`${ofSession(id)}/sign`, { method: "POST", ifMatch });

export const amendSession = (
  id: string,
  amendment: Partial<SessionParts> & { readonly reason: string },
  ifMatch: string | null,
) => request<SessionRecord>(`${ofSession(id)}/amend`, { method: "POST", body: amendment, ifMatch });

export const beginSession = (planId: string, idempotencyKey: string) =>
  request<SessionRecord>(`${ofPlan(planId)}/treatment-sessions`, {
    method: "POST",
    body: {},
    idempotencyKey,
  });

/** What people fill in, without what the server works out. */
export function partsOf({ body }: Pick<SessionRecord, "body">): SessionParts {
  const { used, weightKg, products, appliedAt, removedAt } = body.numbing;
  return {
    identity: body.identity,
    checklist: body.checklist,
    rescreen: body.rescreen,
    numbing: { used, weightKg, products, appliedAt, removedAt },
    needling: body.needling,
    cartridges: body.cartridges,
    zones: body.zones,
    pain: body.pain,
    products: body.products,
    coTherapy: body.coTherapy,
    operatorId: body.operator?.userId ?? null,
    deviationReasons: body.deviationReasons,
    photographs: body.photographs,
    aftercare: body.aftercare,
    needlestick: body.needlestick,
    outcome: body.outcome,
    stoppedBecause: body.stoppedBecause,
    note: body.note,
  } as SessionParts;
}
