export { type ConsentProblem, consentProblems } from "./check-consent.ts";
export * from "./consent.ts";
export { type AskedOfConsent, agreesTo, whyConsentFails } from "./consent-holds.ts";
export { type ConsentInput, consentItems } from "./consent-items.ts";
export { CONSENT_TEXTS, type ConsentAsked, offeredConsentText } from "./offered-text.ts";
export { signatureProblem } from "./signature.ts";
