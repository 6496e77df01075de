import { addDays } from "@anagen/quantities";
import type { ApiClient } from "../api-client.ts";
import type { SiteName } from "../clinic.ts";
import type { MovableClock } from "../movable-clock.ts";
import { known, type Stock } from "./one-course.ts";
import { STAFF_PAPERS } from "./staff-papers.ts";
import { DISCARD, OWN_CARTRIDGE, RECALL, type ReceivedLot } from "./stock-lots.ts";

type Sites = Record<SiteName, string>;

/** Licence and training of those who needle, entered once. */
export async function enterPapers(
  api: ApiClient,
  {
    siteIds,
    userIds,
    clock,
  }: { siteIds: Sites; userIds: ReadonlyMap<string, string>; clock: MovableClock },
): Promise<void> {
  for (const { login, site, licence, training } of STAFF_PAPERS) {
    const papers = {
      userId: known(userIds.get(login), `account ${login}`),
      licence,
      training: training.map(({ what, daysAgo, by }) => ({
        what,
        by,
        on: addDays(clock.lastDay, -daysAgo),
      })),
    };
    await api.put(`/sites/${siteIds[site]}/staff`, papers, '"0"');
  }
}

/** The stock of both sites, as it comes in and is called back. */
export type StoreRoom = Stock & {
  open(): Promise<void>;
  receive(lot: ReceivedLot): Promise<void>;
  recall(): Promise<void>;
  discard(): Promise<void>;
};

export function storeRoom(
  api: ApiClient,
  { siteIds, clock }: { siteIds: Sites; clock: MovableClock },
): StoreRoom {
  const ownItems = new Map<SiteName, string>();
  const stockIds = new Map<string, string>();
  const keyOf = (site: SiteName, lot: string) => `${site} ${lot}`;
  const idOf = (site: SiteName, lot: string) =>
    known(stockIds.get(keyOf(site, lot)), `lot ${lot} at ${site}`);
  return {
    idOf,
    async open() {
      for (const site of Object.keys(siteIds) as SiteName[]) {
        const { body } = await api.post(`/sites/${siteIds[site]}/catalogue`, OWN_CARTRIDGE);
        ownItems.set(site, String(body["id"]));
      }
    },
    async receive({ site, item, lot, expiresInDays, quantity, note }) {
      const itemId = item === "own" ? known(ownItems.get(site), "own cartridge") : item;
      const expiresOn = addDays(clock.lastDay, expiresInDays);
      const asked = { itemId, lot, expiresOn, quantity, ...(note === undefined ? {} : { note }) };
      const { body } = await api.post(`/sites/${siteIds[site]}/stock`, asked);
      stockIds.set(keyOf(site, lot), (body["stock"] as { id: string }).id);
    },
    async recall() {
      const { site, lot, gtin, reason } = RECALL;
      await api.post(`/sites/${siteIds[site]}/recalls`, { lot, gtin, reason });
    },
    async discard() {
      const { site, lot, quantity, reason } = DISCARD;
      const url = `/stock-items/${idOf(site, lot)}`;
      const { etag } = await api.get(url);
      await api.post(`${url}/discard`, { quantity, reason }, etag);
    },
  };
}
