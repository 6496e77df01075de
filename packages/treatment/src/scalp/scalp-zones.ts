import type { IsoDate } from "@anagen/quantities";
import type { Grade } from "../bibliography/basis.ts";
import type { SourceId } from "../bibliography/sources.ts";

/** The zones of the scalp that plan, session and measurement name, front to back. */
export const SCALP_ZONES = [
  "frontal-hairline",
  "temporal-left",
  "temporal-right",
  "mid-scalp",
  "vertex",
] as const;
export type ScalpZone = (typeof SCALP_ZONES)[number];

/** What is taken for a zone until somebody measures it on the person. */
export type ZoneFacts = {
  name: string;
  areaCm2: { value: number; low: number; high: number };
  /** Skin is thinner here, so needles stay shallower. */
  thinSkin: boolean;
};

export const ZONE_FACTS: Readonly<Record<ScalpZone, ZoneFacts>> = {
  "frontal-hairline": {
    name: "Frontal hairline",
    areaCm2: { value: 40, low: 20, high: 60 },
    thinSkin: true,
  },
  "temporal-left": {
    name: "Left temple",
    areaCm2: { value: 30, low: 15, high: 45 },
    thinSkin: true,
  },
  "temporal-right": {
    name: "Right temple",
    areaCm2: { value: 30, low: 15, high: 45 },
    thinSkin: true,
  },
  "mid-scalp": {
    name: "Mid-scalp",
    areaCm2: { value: 200, low: 100, high: 300 },
    thinSkin: false,
  },
  vertex: {
    name: "Crown (vertex)",
    areaCm2: { value: 200, low: 100, high: 300 },
    thinSkin: false,
  },
};

/** Why these areas stand there: nobody published any by zone. */
export const ZONE_AREA_BASIS = {
  because:
    "No source gives areas by zone. These share about 500 cm² of scalp out and are assumptions: enter what was measured on the person.",
  sources: ["project-default"],
  grade: "U",
  reviewed: "2026-11-21",
} as const satisfies {
  because: string;
  sources: readonly SourceId[];
  grade: Grade;
  reviewed: IsoDate;
};

/** What an area entered by hand may be. */
export const ZONE_AREA_LIMITS_CM2 = { above: 0, most: 1000 } as const;

export const isScalpZone = (zone: unknown): zone is ScalpZone =>
  SCALP_ZONES.some((known) => known === zone);
