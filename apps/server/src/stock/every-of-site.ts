import type { Records, RecordVersion } from "@anagen/records";

const A_PAGE = 500;
/** A site with more entries of one kind sees the newest. */
const MOST = 10_000;

/** The current records of one kind at a site that stand, newest first. */
export async function everyOfSite(
  records: Records,
  siteId: string,
  kind: string,
): Promise<RecordVersion[]> {
  const found: RecordVersion[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof records.versions.list>> = await records.versions.list({
      siteIds: [siteId],
      kind,
      limit: A_PAGE,
      ...(cursor === null ? {} : { cursor }),
    });
    found.push(...page.records.filter(({ status }) => status !== "entered-in-error"));
    cursor = page.nextCursor;
  } while (cursor !== null && found.length < MOST);
  return found;
}
