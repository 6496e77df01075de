import type { CorrectionStepInput, MeasurementLine, MeasurementRecord } from "@anagen/api";
import type { Measurement } from "@anagen/trichometry";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";

export type { MeasurementLine } from "@anagen/api";

const ofMeasurement = (id: string): string => `/api/measurements/${encodeURIComponent(id)}`;

export const measurementsQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["measurements", patientId],
    queryFn: async ({ signal }) => {
      const path = `/api/patients/${encodeURIComponent(patientId)}/measurements`;
      return (await request<{ items: MeasurementLine[] }>(path, { signal })).data.items;
    },
  });

export async function readMeasurement(
  id: string,
  signal?: AbortSignal,
): Promise<MeasurementRecord> {
  return (await request<MeasurementRecord>(ofMeasurement(id), { signal })).data;
}

export const measurementQuery = (id: string) =>
  queryOptions({
    queryKey: ["measurement", id],
    queryFn: ({ signal }) => readMeasurement(id, signal),
  });

export const measurementReport = (id: string): string => `${ofMeasurement(id)}/report.pdf`;

/** The measuring module of this app; a stored result says which one it was. */
const MEASURED_BY = "Anagen trichometry 0.1.0";

export const keepMeasurement = (pictureId: string, result: Measurement, idempotencyKey: string) =>
  request<MeasurementRecord>(`/api/pictures/${encodeURIComponent(pictureId)}/measurements`, {
    method: "POST",
    body: { result, measuredBy: MEASURED_BY },
    idempotencyKey,
  });

export const keepCorrections = (
  { id, version }: Pick<MeasurementRecord, "id" | "version">,
  steps: readonly CorrectionStepInput[],
) =>
  request<MeasurementRecord>(`${ofMeasurement(id)}/corrections`, {
    method: "POST",
    body: { steps },
    ifMatch: `"${version}"`,
  });

export const withdrawMeasurement = (
  { id, version }: Pick<MeasurementRecord, "id" | "version">,
  reason: string,
) =>
  request<MeasurementRecord>(`${ofMeasurement(id)}/entered-in-error`, {
    method: "POST",
    body: { reason },
    ifMatch: `"${version}"`,
  });
