import type { Records, RecordVersion } from "@anagen/records";
import { CATALOGUE } from "@anagen/treatment";
import { contentOf } from "../records/record-view.ts";
import { everyOfSite } from "./every-of-site.ts";
import { CATALOGUE_ITEM, type CatalogueItem } from "./stock-content.ts";

const ofEveryClinic: readonly CatalogueItem[] = CATALOGUE.map(
  ({ id, kind, name, singleUse, substance, percent, note }) => ({
    id,
    kind,
    name,
    gtin: null,
    singleUse,
    substance,
    percent,
    reorderMark: null,
    note,
    own: false,
  }),
);

const ownItem = (version: RecordVersion): CatalogueItem => ({
  ...contentOf<CatalogueItem>(version),
  id: version.recordId,
});

/** The site's own products first, then the kinds that every clinic uses. */
export async function catalogueOf(records: Records, siteId: string): Promise<CatalogueItem[]> {
  const own = await everyOfSite(records, siteId, CATALOGUE_ITEM);
  return [...own.map(ownItem), ...ofEveryClinic];
}

export async function catalogueItem(
  records: Records,
  siteId: string,
  itemId: string,
): Promise<CatalogueItem | null> {
  const known = ofEveryClinic.find(({ id }) => id === itemId);
  if (known !== undefined) return known;
  const version = await records.versions.get(itemId);
  const isHere = version?.kind === CATALOGUE_ITEM && version.siteId === siteId;
  return isHere && version.status !== "entered-in-error" ? ownItem(version) : null;
}
