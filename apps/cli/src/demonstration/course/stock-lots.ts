import type { SiteName } from "../clinic.ts";

export type ReceivedLot = {
  site: SiteName;
  /** Of the catalogue; "own" is the cartridge below. */
  item: string;
  lot: string;
  daysAgo: number;
  /** From today; below zero when it has passed since. */
  expiresInDays: number;
  quantity: number;
  note?: string;
};

/** A brand of the demonstration, with a GTIN of the range that GS1 keeps for examples. */
export const OWN_CARTRIDGE = {
  kind: "cartridge",
  name: "Fenland 12 needle cartridge (fictional)",
  gtin: "09521234567899",
  singleUse: true,
  reorderMark: 12,
  note: "Single use. Fits the pens of both rooms.",
} as const;

export const LOTS: readonly ReceivedLot[] = [
  lot("harbour", "own", "FX2401", { daysAgo: 345, expiresInDays: -20, quantity: 6 }),
  lot("harbour", "own", "FX2502", { daysAgo: 200, expiresInDays: 21, quantity: 8 }),
  lot("harbour", "own", "FX2607", { daysAgo: 70, expiresInDays: 400, quantity: 10 }),
  lot("harbour", "own", "FX2611", { daysAgo: 9, expiresInDays: 540, quantity: 6 }),
  lot("harbour", "numbing-lidocaine-4", "LC-318", {
    daysAgo: 210,
    expiresInDays: 160,
    quantity: 4,
  }),
  lot("harbour", "antiseptic-alcohol", "AA-77", { daysAgo: 210, expiresInDays: 300, quantity: 6 }),
  lot("hillside", "own", "FX2405", { daysAgo: 350, expiresInDays: 90, quantity: 12 }),
  lot("hillside", "own", "FX2610", { daysAgo: 40, expiresInDays: 500, quantity: 12 }),
  lot("hillside", "numbing-lidocaine-4", "LC-290", {
    daysAgo: 350,
    expiresInDays: 45,
    quantity: 3,
  }),
];

/** A lot that its maker calls back after people were treated with it. */
export const RECALL = {
  site: "harbour",
  daysAgo: 10,
  lot: "FX2607",
  gtin: OWN_CARTRIDGE.gtin,
  reason: "The maker reports that seals of this lot may leak (fictional).",
} as const;

/** What was left of that lot: taken out of the stock without being used. */
export const DISCARD = {
  site: "harbour",
  daysAgo: 8,
  lot: "FX2607",
  quantity: 2,
  reason: "Set aside for the maker because of the recall.",
} as const;

function lot(
  site: SiteName,
  item: string,
  name: string,
  rest: Pick<ReceivedLot, "daysAgo" | "expiresInDays" | "quantity">,
): ReceivedLot {
  return { site, item, lot: name, ...rest };
}
