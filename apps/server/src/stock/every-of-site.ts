import type { Records, RecordVersion } from "@anagen/records";
import { newestRecords } from "../records/every-record.ts";

/** A site with more entries of one kind sees the newest. */
const MOST = 10_000;

/** The current records of one kind at a site that stand, newest first. */
export async function everyOfSite(
  records: Records,
  siteId: string,
  kind: string,
): Promise<RecordVersion[]> {
  const found = await newestRecords(records, { siteIds: [siteId], kind }, MOST);
  return found.filter(({ status }) => status !== "entered-in-error");
}
