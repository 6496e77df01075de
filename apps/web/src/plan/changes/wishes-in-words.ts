import { ZONE_FACTS, type ZoneWish } from "@anagen/treatment";
import { shortDay } from "../../elements/records/days.ts";
import { moneyRangeInWords } from "../figures/in-words.ts";
import type { Preferences } from "../record/plan-record.ts";

const PROPOSED = "as proposed";

const zonesInWords = (zones: readonly ZoneWish[]): string =>
  zones
    .map(({ zone, areaCm2 }) =>
      areaCm2 == null ? ZONE_FACTS[zone].name : `${ZONE_FACTS[zone].name} ${areaCm2} cm²`,
    )
    .join(", ");

/** Each wish as label and words, in the order of the controls. */
export function wishesInWords(wish: Preferences): [label: string, value: string][] {
  const { sessions, intervalDays, startDate, costPerSession, currency, goal, zones } = wish;
  return [
    ["Sessions", sessions == null ? PROPOSED : `${sessions}`],
    ["Days between sessions", intervalDays == null ? PROPOSED : `${intervalDays} days`],
    ["First session", startDate == null ? PROPOSED : shortDay(startDate)],
    [
      "Price of a session",
      costPerSession == null ? PROPOSED : moneyRangeInWords(costPerSession, currency ?? "USD"),
    ],
    ["Zones", zones == null ? PROPOSED : zonesInWords(zones)],
    ["What the person hopes for", goal == null || goal === "" ? "not written" : goal],
  ];
}
