export * from "./consent.ts";
export { type ConsentInput, consentItems } from "./consent-items.ts";
