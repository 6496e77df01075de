/** What a session may use up or put on the skin. */
export const PRODUCT_KINDS = [
  "pen",
  "cartridge",
  "roller",
  "stamp",
  "numbing-cream",
  "antiseptic",
  "saline",
  "minoxidil",
  "prp-kit",
  "after-care",
  "other",
] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** Used up by one person in one session, whatever is left of it. */
export const SINGLE_USE: ReadonlySet<ProductKind> = new Set<ProductKind>([
  "cartridge",
  "roller",
  "stamp",
  "prp-kit",
]);
