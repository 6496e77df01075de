import type { homeStopRequest, homeUseRequest, homeUsesReply, z } from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";

export type HomeUses = z.infer<typeof homeUsesReply>;
export type NewUse = z.input<typeof homeUseRequest>;
export type StopReason = z.infer<typeof homeStopRequest>["reason"];

const ofPatient = (patientId: string, rest: string): string =>
  `/api/patients/${encodeURIComponent(patientId)}/${rest}`;

export const homeUsesQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["home-uses", patientId],
    queryFn: async ({ signal }) =>
      (await request<HomeUses>(ofPatient(patientId, "home-uses"), { signal })).data,
  });

export const keepUse = (patientId: string, use: NewUse, idempotencyKey: string) =>
  request(ofPatient(patientId, "home-uses"), { method: "POST", body: use, idempotencyKey });

export const stopHomeUse = (patientId: string, reason: StopReason, on: string) =>
  request<HomeUses>(ofPatient(patientId, "home-stop"), { method: "POST", body: { reason, on } });
