import { ZONE_FACTS } from "../../scalp/scalp-zones.ts";
import type { Plan } from "../plan.ts";
import { plannedZones } from "../planned-zones.ts";
import { zoneAreasOf } from "../zone-areas.ts";
import { html, type Markup, NOTHING } from "./html.ts";

type Figure = { value: number; low: number; high: number; basis: "exact" | "measured" | "assumed" };

/** The dose of the first session, worked out by the caller from `plannedZones`, in its order. */
export type PlannedDose = {
  zones: readonly {
    zone: string;
    dose: { woundVolumeMm3PerCm2: Figure; puncturesPerCm2: Figure } | null;
  }[];
  /** The listed device that stands for the kind in the plan. */
  standsFor: string;
};

const BASIS_WORDS = {
  exact: "geometry",
  measured: "measurements",
  assumed: "assumptions",
} as const;

/** How much is done to the skin in each zone; nothing where no zone is marked yet. */
export function doseSection(plan: Plan, dose: PlannedDose | undefined): Markup {
  const zones = plannedZones(plan);
  if (dose === undefined || zones.length === 0) return NOTHING;
  const areas = zoneAreasOf(plan);
  const rows = zones.map(({ zone, areaCm2, depthMm, passes }, index) => {
    const found = dose.zones[index]?.dose ?? null;
    const assumed = areas[index]?.basis === "assumed" ? " (assumed)" : "";
    return html`<tr><th scope="row">${ZONE_FACTS[zone].name}</th><td>${areaCm2} cm²${assumed}</td><td>at most ${depthMm} mm</td><td>${passes.low} to ${passes.high}</td><td>${found === null ? "not known" : inWords(found.woundVolumeMm3PerCm2)}</td></tr>
`;
  });
  return html`<section><h2>How much, zone by zone</h2>
<p>The first session, worked out for the ${dose.standsFor}, since the plan names a kind of device only. The dose is the volume of all needle cones in mm³ per cm² of skin, as if every pass were made; a session ends sooner when its stop sign comes first. It compares protocols. It says nothing about hair.</p>
<table><thead><tr><th scope="col">Zone</th><th scope="col">Area</th><th scope="col">Depth</th><th scope="col">Passes</th><th scope="col">Dose, mm³/cm²</th></tr></thead><tbody>
${rows}</tbody></table></section>`;
}

const inWords = ({ value, low, high, basis }: Figure): string =>
  `${digits(value)} (${digits(low)} to ${digits(high)}; rests on ${BASIS_WORDS[basis]})`;

/** Two figures that count: more would claim a precision that the ranges deny. */
function digits(value: number): string {
  return value === 0 ? "0" : String(Number(value.toPrecision(2)));
}
