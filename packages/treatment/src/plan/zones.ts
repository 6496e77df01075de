import type { Diagnosis } from "../facts/facts.ts";
import { SCALP_ZONES, type ScalpZone } from "../scalp/scalp-zones.ts";
import type { Reasoned, ZoneWish } from "./plan.ts";

const FRONT: readonly ScalpZone[] = ["frontal-hairline", "temporal-left", "temporal-right"];
const PARTING: readonly ScalpZone[] = ["mid-scalp"];

/** Where hair thins at each stage of the pattern scales. The clinician draws the real borders. */
const ZONES_BY_STAGE: Record<string, readonly ScalpZone[]> = {
  "norwood-1": ["frontal-hairline"],
  "norwood-2": FRONT,
  "norwood-3": FRONT,
  "norwood-3v": [...FRONT, "vertex"],
  "norwood-4": [...FRONT, "vertex"],
  "norwood-5": SCALP_ZONES,
  "norwood-6": SCALP_ZONES,
  "norwood-7": SCALP_ZONES,
  "ludwig-1": PARTING,
  "ludwig-2": [...PARTING, "vertex"],
  "ludwig-3": ["frontal-hairline", ...PARTING, "vertex"],
  "sinclair-1": PARTING,
  "sinclair-2": PARTING,
  "sinclair-3": [...PARTING, "vertex"],
  "sinclair-4": ["frontal-hairline", ...PARTING, "vertex"],
  "sinclair-5": ["frontal-hairline", ...PARTING, "vertex"],
};

const SOURCES = ["article-001", "project-default"] as const;

/**
 * The zones marked for this plan, else those that the stage suggests; empty when none can be told.
 * @param excludes a lesion in the area is mapped and left out
 */
export function planZones(
  stage: string | null,
  diagnosis: Diagnosis | null,
  excludes: boolean,
  asked: readonly Required<ZoneWish>[] | null = null,
): Reasoned<string[]> {
  const known = stage !== null && Object.hasOwn(ZONES_BY_STAGE, stage);
  const suggested = known ? (ZONES_BY_STAGE[stage] ?? []) : [];
  const zones = asked?.map(({ zone }) => zone) ?? suggested;
  const because =
    asked !== null
      ? "Marked on the scalp map for this plan."
      : zones.length > 0
        ? `Where hair thins at stage ${stageInWords(stage ?? "")}. The clinician marks the borders on the scalp map.`
        : diagnosis === "alopecia-areata"
          ? "Patches are marked on the scalp map by the clinician; a score does not say where they are."
          : "The stage does not say where hair thins, so the clinician marks the zones on the scalp map.";
  return {
    value: [...zones],
    because: excludes
      ? `${because} Moles, birthmarks and raised scars are mapped and left out.`
      : because,
    sources: [...SOURCES],
    grade: "U",
  };
}

/** `norwood-3v` as `Norwood 3v`. */
const stageInWords = (stage: string): string =>
  stage.charAt(0).toUpperCase() + stage.slice(1).replace("-", " ");
