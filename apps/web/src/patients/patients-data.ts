import type { importReply, patientReply, patientsReply, z } from "@anagen/api";
import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { request } from "../connection/request.ts";

export type PatientPage = z.infer<typeof patientsReply>;
export type PatientRow = PatientPage["items"][number];
export type Patient = z.infer<typeof patientReply>["patient"];
export type ImportReply = z.infer<typeof importReply>;

const PAGE = "30";

/** Patients of a site whose name, birth date or number begins with each word of `sought`. */
export const patientsQuery = (siteId: string, sought: string) =>
  infiniteQueryOptions({
    queryKey: ["patients", siteId, sought],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: async ({ signal, pageParam }) => {
      const query = new URLSearchParams({ siteId, limit: PAGE });
      if (sought !== "") query.set("q", sought);
      if (pageParam !== "") query.set("cursor", pageParam);
      return (await request<PatientPage>(`/api/patients?${query}`, { signal })).data;
    },
    getNextPageParam: (page) => page.nextCursor,
  });

export async function addPatient(
  siteId: string,
  details: object,
  idempotencyKey: string,
): Promise<Patient> {
  const { data } = await request<{ patient: Patient }>("/api/patients", {
    method: "POST",
    body: { siteId, ...details },
    idempotencyKey,
  });
  return data.patient;
}

/** All rows or, with `partial`, those that are in order; otherwise nothing is written. */
export async function importPatients(
  siteId: string,
  text: string,
  partial: boolean,
  idempotencyKey: string,
): Promise<ImportReply> {
  const query = new URLSearchParams({ siteId, ...(partial ? { partial: "1" } : {}) });
  const { data } = await request<ImportReply>(`/api/patients/import?${query}`, {
    method: "POST",
    content: { type: "text/csv; charset=utf-8", text },
    idempotencyKey,
  });
  return data;
}
