/** A lot as it is looked up: small and capital letters, full-width letters and spaces do not matter. */
export const lotKey = (lot: string): string =>
  lot.normalize("NFKC").replace(/\s+/g, "").toUpperCase();
