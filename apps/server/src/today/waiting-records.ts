import type { RecordVersion } from "@anagen/records";
import type { Context } from "../app/context.ts";

const PAGE = 200;

export type TodayItem = {
  patientId: string;
  recordId: string;
  kind: string;
  label: string;
  date: string;
  urgent?: boolean;
};

/** The newest current records of one kind and status that are about a patient. */
export async function newest(
  { records }: Context,
  siteIds: readonly string[],
  filter: { kind: string; status: RecordVersion["status"] },
): Promise<RecordVersion[]> {
  const page = await records.versions.list({ siteIds, ...filter, limit: PAGE });
  return page.records.filter(({ patientId }) => patientId !== null);
}
