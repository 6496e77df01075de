import { lotKey, type Records, type RecordVersion } from "@anagen/records";
import { everyOfSite } from "./every-of-site.ts";
import { RECALL, type RecallContent, recallOf } from "./stock-content.ts";

export type Recalls = (asked: { lot: string | null; gtin: string | null }) => RecallContent | null;

/** The recalls that stand at a site. One without a GTIN is about the lot of any product. */
export async function recallsAt(records: Records, siteId: string): Promise<Recalls> {
  const standing = (await everyOfSite(records, siteId, RECALL)).map(recallOf);
  return ({ lot, gtin }) =>
    standing.find(
      (recall) =>
        lot !== null &&
        lotKey(recall.lot) === lotKey(lot) &&
        // A product whose GTIN is not known may be the one recalled.
        (recall.gtin === null || gtin === null || recall.gtin === gtin),
    ) ?? null;
}

export const recallView = async (
  version: RecordVersion,
  nameOf: (userId: string | null) => Promise<string | null>,
) => ({
  id: version.recordId,
  siteId: version.siteId,
  version: version.version,
  status: version.status,
  ...recallOf(version),
  at: version.at,
  authorName: await nameOf(version.authorId),
});
