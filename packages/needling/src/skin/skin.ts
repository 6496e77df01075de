import data from "../../data/skin.json" with { type: "json" };
import zonesData from "../../data/zones.json" with { type: "json" };
import type { Quantity } from "../quantity/estimate.ts";

type SkinName = keyof typeof data;

/** Thicknesses, densities and responses of skin; mm, per mm2 or per cm2 as named. */
export const SKIN = data as Readonly<Record<SkinName, Quantity>>;

/** A zone of the scalp; its size is an editable input, its usual needle length low-grade advice. */
export type ScalpZone = { id: string; name: string; needleMm: Quantity; areaCm2: Quantity };

export const SCALP_ZONES = zonesData.zones as readonly ScalpZone[];
