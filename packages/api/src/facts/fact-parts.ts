import { CONDITION_STATUSES } from "@anagen/treatment";
import { strict } from "../problem/parse-with.ts";
import { daysAgo, numberWithin } from "../text/numbers.ts";
import { freeWord, oneOf, yesOrNo } from "../text/texts.ts";

const hba1cPercent = () => numberWithin({ low: 2, high: 20, unit: "%" });

/** An illness or a past event of health. A status or place that is null is "not known". */
export const conditionSchema = strict({
  name: freeWord(),
  status: oneOf(CONDITION_STATUSES).nullish(),
  site: freeWord().nullish(),
  days_ago: daysAgo().nullish(),
  hba1cPercent: hba1cPercent().nullish(),
});

/** `stopped_days_ago: null`, or `current: true`, means still taking. */
export const medicationSchema = strict({
  name: freeWord(),
  route: freeWord().nullish(),
  stopped_days_ago: daysAgo().nullish(),
  current: yesOrNo().nullish(),
  area: freeWord().nullish(),
  doseMg: numberWithin({ low: 0, high: 100_000, unit: "mg" }).nullish(),
});

export const recentEventSchema = strict({
  name: freeWord(),
  area: freeWord().nullish(),
  days_ago: daysAgo().nullable().default(null),
});

export const anaestheticSchema = strict({
  product: freeWord(),
  percent: numberWithin({ low: 0, high: 100, unit: "%" }).nullish(),
  grams: numberWithin({ low: 0, high: 1000, unit: "g" }).nullish(),
  weightKg: numberWithin({ low: 1, high: 500, unit: "kg" }).nullish(),
});

export const labsSchema = strict({
  plateletsPerUl: numberWithin({ low: 0, high: 5_000_000, unit: "per µl" }).nullish(),
  inr: numberWithin({ low: 0.1, high: 20 }).nullish(),
  hba1cPercent: hba1cPercent().nullish(),
  haemoglobinGPerDl: numberWithin({ low: 1, high: 30, unit: "g/dl" }).nullish(),
  salt: numberWithin({ low: 0, high: 100, unit: "(SALT score)" }).nullish(),
});

export const screensSchema = strict({ bddPositive: yesOrNo().nullish() });

/** Deepest needling known to this project is 3 mm; a session of the past may be recorded to 10. */
export const depthMm = () => numberWithin({ low: 0, high: 10, unit: "mm", above: true });

export const lastSessionSchema = strict({
  depthMm: depthMm().nullable().default(null),
  days_ago: daysAgo(),
});
