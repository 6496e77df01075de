export { CATALOGUE, type CatalogueEntry } from "./catalogue.ts";
export { gtin14 } from "./gs1/check-digit.ts";
export { type Gs1Code, readGs1 } from "./gs1/read-gs1.ts";
export * from "./product-kinds.ts";
export { type LotState, whyNotUsable } from "./use-check.ts";
