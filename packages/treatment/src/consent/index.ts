export { type ConsentInput, consentItems } from "./consent-items.ts";
