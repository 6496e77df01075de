import type { RecordVersion } from "@anagen/records";
import type { Context } from "../app/context.ts";
import { type LightVersion, lightVersions } from "./light-version.ts";

const USUAL = 200;

export type TodayItem = {
  patientId: string;
  recordId: string;
  kind: string;
  label: string;
  date: string;
  urgent?: boolean;
};

type Filter = { kind: string; status: RecordVersion["status"]; most?: number };

/** The newest current records of one kind and status that are about a patient. */
export async function newest<Content>(
  { records }: Context,
  siteIds: readonly string[],
  { kind, status, most = USUAL }: Filter,
): Promise<LightVersion<Content>[]> {
  const heads = await records.versions.heads({ siteIds, kind, status, limit: most });
  const ofPatients = heads.filter(({ patientId }) => patientId !== null);
  return lightVersions<Content>(records, ofPatients);
}
