import type { RecordFilter, Records, RecordVersion } from "@anagen/records";

const A_PAGE = 500;

/** All records of a filter, page after page, newest first. For one patient's, never a whole site's. */
export async function everyRecord(
  records: Records,
  filter: Omit<RecordFilter, "limit" | "cursor"> & { patientId: string },
): Promise<RecordVersion[]> {
  const found: RecordVersion[] = [];
  let cursor: string | null = null;
  do {
    const page = await records.versions.list({
      ...filter,
      limit: A_PAGE,
      ...(cursor === null ? {} : { cursor }),
    });
    found.push(...page.records);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}
