export type * from "./facts.ts";
export { NOTHING_KNOWN } from "./facts.ts";
export * from "./words.ts";
