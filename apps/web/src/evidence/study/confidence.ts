import type { Trial } from "@anagen/evidence";

/** How closely the source was read, in words. */
export const CONFIDENCE_WORDS: Readonly<Record<Trial["confidence"], string>> = {
  "seen-in-fulltext": "opening of the full text read, not its tables",
  "seen-in-abstract": "abstract read",
  "seen-in-secondary-table": "only a review's table or a quotation read",
  "not-verified": "known by name only; no number on record",
};
