import { shortDay } from "../../elements/records/days.ts";
import { moneyRangeInWords } from "../figures/in-words.ts";
import type { Preferences } from "../record/plan-record.ts";

const PROPOSED = "as proposed";

/** Each wish as label and words, in the order of the controls. */
export function wishesInWords(wish: Preferences): [label: string, value: string][] {
  const { sessions, intervalDays, startDate, costPerSession, currency, goal } = wish;
  return [
    ["Sessions", sessions == null ? PROPOSED : `${sessions}`],
    ["Days between sessions", intervalDays == null ? PROPOSED : `${intervalDays} days`],
    ["First session", startDate == null ? PROPOSED : shortDay(startDate)],
    [
      "Price of a session",
      costPerSession == null ? PROPOSED : moneyRangeInWords(costPerSession, currency ?? "USD"),
    ],
    ["What the person hopes for", goal == null || goal === "" ? "not written" : goal],
  ];
}
