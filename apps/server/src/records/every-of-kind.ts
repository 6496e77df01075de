import type { Records, RecordVersion } from "@anagen/records";

const A_PAGE = 500;

/** Every record of a kind at the sites that stands, one page in memory at a time. */
export async function* everyOfKind(
  records: Records,
  siteIds: readonly string[],
  kind: string,
): AsyncGenerator<RecordVersion> {
  let cursor: string | null = null;
  do {
    const filter = { siteIds, kind, limit: A_PAGE, ...(cursor === null ? {} : { cursor }) };
    const page: Awaited<ReturnType<typeof records.versions.list>> =
      await records.versions.list(filter);
    for (const version of page.records) {
      if (version.status !== "entered-in-error") yield version;
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
}
