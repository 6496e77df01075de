import type {
  followUpRequest,
  haltSchema,
  sideEffectCountsReply,
  sideEffectRequest,
  sideEffectSchema,
  sideEffectWordsReply,
  z,
} from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";

export type SideEffect = z.infer<typeof sideEffectSchema>;
export type Halt = z.infer<typeof haltSchema>;
export type SideEffectWords = z.infer<typeof sideEffectWordsReply>;
export type SideEffectParts = z.input<typeof sideEffectRequest>;
export type Look = z.input<typeof followUpRequest>;
export type ProtocolCounts = z.infer<typeof sideEffectCountsReply>["items"][number];

const ofPatient = (patientId: string): string =>
  `/api/patients/${encodeURIComponent(patientId)}/side-effects`;
const ofEffect = (id: string, rest = ""): string =>
  `/api/side-effects/${encodeURIComponent(id)}${rest}`;

/** What every act here may have changed. */
export const READ_ANEW = ["side-effects", "checks", "today", "side-effect-counts"] as const;

export const reportOf = (id: string): string => ofEffect(id, "/report");

export const wordsQuery = queryOptions({
  queryKey: ["side-effect-words"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) =>
    (await request<SideEffectWords>("/api/side-effect-words", { signal })).data,
});

export const sideEffectsQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["side-effects", patientId],
    queryFn: async ({ signal }) =>
      (await request<{ items: SideEffect[]; halts: Halt[] }>(ofPatient(patientId), { signal }))
        .data,
  });

export const countsQuery = (siteId: string) =>
  queryOptions({
    queryKey: ["side-effect-counts", siteId],
    queryFn: async ({ signal }) => {
      const path = `/api/side-effect-counts?siteId=${encodeURIComponent(siteId)}`;
      return (await request<{ items: ProtocolCounts[] }>(path, { signal })).data.items;
    },
  });

export const enterSideEffect = (patientId: string, parts: SideEffectParts, key: string) =>
  request(ofPatient(patientId), { method: "POST", body: parts, idempotencyKey: key });

export const correctSideEffect = (effect: SideEffect, parts: SideEffectParts) =>
  request(ofEffect(effect.id), {
    method: "PUT",
    body: parts,
    ifMatch: `"${effect.version}"`,
  });

export const lookAgain = (effect: SideEffect, look: Look) =>
  request(ofEffect(effect.id, "/follow-ups"), {
    method: "POST",
    body: look,
    ifMatch: `"${effect.version}"`,
  });

export const closeSideEffect = (effect: SideEffect) =>
  request(ofEffect(effect.id, "/sign"), { method: "POST", ifMatch: `"${effect.version}"` });
