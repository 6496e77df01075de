export { type CostInput, courseCost } from "./course-cost.ts";
export { currencyCode, fromMinorUnits, minorDigits, shownMoney, toMinorUnits } from "./money.ts";
export {
  type CountedSession,
  type Package,
  type PackageUse,
  packageUses,
  QUOTE_STATES,
  type QuotedCourse,
  type QuotedProduct,
  type QuoteState,
  type QuoteTotal,
  quoteTotal,
} from "./quote.ts";
export { type QuoteOnPaper, quoteDocument } from "./quote-document.ts";
