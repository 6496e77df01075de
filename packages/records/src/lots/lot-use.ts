/** One product of a lot that was used on a person, as the record that says so names it. */
export type LotUse = {
  recordId: string;
  siteId: string;
  patientId: string;
  /** The product's kind: "cartridge". */
  kind: string;
  gtin: string | null;
  lot: string;
  serial: string | null;
  /** The entry of the stock it was taken from. */
  stockId: string | null;
  /** YYYY-MM-DD. */
  usedOn: string;
};

export type LotFilter = {
  /** Only uses at these sites; an empty list finds nothing. */
  siteIds: readonly string[];
  lot: string;
  /** Left out: of any product. */
  gtin?: string;
  serial?: string;
};

export type LotPage = {
  uses: LotUse[];
  nextCursor: string | null;
};

/**
 * Which lots were used on whom. The index follows the records: a body that has `lotUses`, a list of
 * `{ kind, gtin, lot, serial, stockId, usedOn, singleUse }`, is in it with its current version, and
 * leaves it when it is entered in error.
 */
export type Lots = {
  /** Newest first. @throws {InvalidInput} a cursor that was not given */
  uses(filter: LotFilter & { limit?: number; cursor?: string }): Promise<LotPage>;
  /** How many different people. */
  countPatients(filter: LotFilter): Promise<number>;
  /** Who used up this very unit, at any site; null when nobody did. */
  useOfUnit(unit: { gtin: string | null; lot: string; serial: string }): Promise<LotUse | null>;
  /** Uses of each stock entry; an entry that was not used is left out. */
  countByStock(stockIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
};
