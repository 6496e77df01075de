import { queryOptions } from "@tanstack/react-query";
import { request } from "../../connection/request.ts";

export interface PatientHead {
  readonly id: string;
  readonly siteId: string;
  readonly family: string;
  readonly given: string;
  readonly birthDate: string | null;
  readonly sex: string | null;
  readonly number?: string | null;
  readonly fictional?: boolean;
}

export const patientHeadQuery = (id: string) =>
  queryOptions({
    queryKey: ["patient-head", id],
    queryFn: async ({ signal }) => {
      const path = `/api/patients/${encodeURIComponent(id)}`;
      const { data } = await request<PatientHead | { patient: PatientHead }>(path, { signal });
      return "patient" in data ? data.patient : data;
    },
  });

/** Whole years between two ISO days. */
export function yearsBetween(birthDay: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4));
  return day.slice(5) < birthDay.slice(5) ? years - 1 : years;
}
