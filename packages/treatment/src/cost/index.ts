export { type CostInput, courseCost } from "./course-cost.ts";
export { currencyCode, fromMinorUnits, minorDigits, shownMoney, toMinorUnits } from "./money.ts";
