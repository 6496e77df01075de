import type { checkSchema, newCheckRequest, symptomsReply, triageReply, z } from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";

export type Symptoms = z.infer<typeof symptomsReply>;
export type SymptomCheck = z.infer<typeof checkSchema>;
export type CheckResult = SymptomCheck["body"]["result"];
export type NewCheck = z.input<typeof newCheckRequest>;

const ofPatient = (patientId: string): string =>
  `/api/patients/${encodeURIComponent(patientId)}/checks`;

export const symptomsQuery = queryOptions({
  queryKey: ["symptoms"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => (await request<Symptoms>("/api/symptoms", { signal })).data,
});

export const checksQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["checks", patientId],
    queryFn: async ({ signal }) =>
      (await request<{ items: SymptomCheck[] }>(ofPatient(patientId), { signal })).data.items,
  });

/** What the rules say of these symptoms alone; nothing is kept. */
export const emergencyQuery = (symptoms: readonly string[]) =>
  queryOptions({
    queryKey: ["emergency", ...symptoms],
    enabled: symptoms.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const reply = await request<z.infer<typeof triageReply>>("/api/triages", {
        method: "POST",
        body: { facts: { symptoms } },
        signal,
      });
      return reply.data;
    },
  });

export async function sendCheck(
  patientId: string,
  check: NewCheck,
  idempotencyKey: string,
): Promise<SymptomCheck> {
  const { data } = await request<SymptomCheck>(ofPatient(patientId), {
    method: "POST",
    body: check,
    idempotencyKey,
  });
  return data;
}

export const handleCheck = (check: SymptomCheck, words: string, mayGoOn: boolean) =>
  request<SymptomCheck>(`/api/checks/${encodeURIComponent(check.id)}/handled`, {
    method: "POST",
    body: { words, mayGoOn },
    ifMatch: `"${check.version}"`,
  });
