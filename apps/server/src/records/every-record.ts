import type { RecordFilter, Records, RecordVersion } from "@anagen/records";

const A_PAGE = 500;

/** All records of a filter, page after page, newest first. For one patient's, never a whole site's. */
export const everyRecord = (
  records: Records,
  filter: Omit<RecordFilter, "limit" | "cursor"> & { patientId: string },
): Promise<RecordVersion[]> => newestRecords(records, filter, Number.POSITIVE_INFINITY);

/** The newest records of a filter, page after page, until there are `most` of them or no more. */
export async function newestRecords(
  records: Records,
  filter: Omit<RecordFilter, "limit" | "cursor">,
  most: number,
): Promise<RecordVersion[]> {
  const found: RecordVersion[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof records.versions.list>> = await records.versions.list({
      ...filter,
      limit: A_PAGE,
      ...(cursor === null ? {} : { cursor }),
    });
    found.push(...page.records);
    cursor = page.nextCursor;
  } while (cursor !== null && found.length < most);
  return found;
}
