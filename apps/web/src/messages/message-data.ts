import type { erasureSchema, messagesReply, z } from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";

export type Messages = z.infer<typeof messagesReply>;
export type Message = Messages["items"][number];
export type ErasureRequest = z.infer<typeof erasureSchema>;

const ofPatient = (patientId: string, rest: string): string =>
  `/api/patients/${encodeURIComponent(patientId)}/${rest}`;

export const messagesQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["messages", patientId],
    refetchOnWindowFocus: true,
    queryFn: async ({ signal }) =>
      (await request<Messages>(ofPatient(patientId, "messages"), { signal })).data,
  });

export const writeMessage = (patientId: string, text: string, idempotencyKey: string) =>
  request<Message>(ofPatient(patientId, "messages"), {
    method: "POST",
    body: { text },
    idempotencyKey,
  });

export const markSeen = (message: Message) =>
  request<Message>(`/api/messages/${encodeURIComponent(message.id)}/seen`, { method: "POST" });

export const erasuresQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["erasures", patientId],
    queryFn: async ({ signal }) => {
      const path = ofPatient(patientId, "erasure-requests");
      return (await request<{ items: ErasureRequest[] }>(path, { signal })).data.items;
    },
  });

export const askErasure = (patientId: string, words: string, idempotencyKey: string) =>
  request<ErasureRequest>(ofPatient(patientId, "erasure-requests"), {
    method: "POST",
    body: { words },
    idempotencyKey,
  });

export const answerErasure = (
  asked: ErasureRequest,
  answer: "erased" | "partly" | "refused",
  words: string,
) =>
  request<ErasureRequest>(`/api/erasure-requests/${encodeURIComponent(asked.id)}/answer`, {
    method: "POST",
    body: { answer, words },
    ifMatch: `"${asked.version}"`,
  });
