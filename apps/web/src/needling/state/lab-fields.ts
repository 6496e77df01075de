import { LIMITS, MOST_PASSES } from "@anagen/needling";
import type { LabProtocol, SettingName } from "./lab-state.ts";

export type MainField = Exclude<keyof LabProtocol, "settings" | "device">;

export interface FieldFacts {
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

/** The smallest size that can be entered where the engine asks for "above 0". */
const LEAST_MM = 0.01;

const within = (name: keyof typeof LIMITS, least: number): { min: number; max: number } => ({
  min: Math.max(least, LIMITS[name][0]),
  max: LIMITS[name][1],
});

/** What each figure is called, its unit, and what can be meant. */
export const MAIN_FIELDS: Readonly<Record<MainField, FieldFacts>> = {
  needleMm: { label: "Needle length", unit: "mm", ...within("needleMm", LEAST_MM) },
  passes: { label: "Passes", unit: "passes", min: 1, max: MOST_PASSES, whole: true },
  directions: { label: "Directions", unit: "directions", min: 1, max: 12, whole: true },
  speedMmPerS: { label: "Hand speed", unit: "mm/s", ...within("speedMmPerS", 0.1) },
  areaCm2: { label: "Area", unit: "cm²", ...within("cm2", 0.1) },
};

export const SETTING_FIELDS: Readonly<Record<SettingName, FieldFacts>> = {
  needles: { label: "Needles", unit: "", ...within("needles", 1), whole: true },
  rings: { label: "Rings of needles", unit: "", ...within("rings", 1), whole: true },
  radiusMm: { label: "Radius of the drum", unit: "mm", ...within("radiusMm", LEAST_MM) },
  widthMm: { label: "Width of the needled part", unit: "mm", ...within("widthMm", LEAST_MM) },
  lengthMm: { label: "Length of the head", unit: "mm", ...within("lengthMm", LEAST_MM) },
  pins: { label: "Pins", unit: "", ...within("pins", 1), whole: true },
  strokeHz: { label: "Strokes per second", unit: "Hz", ...within("strokeHz", 0.1) },
  arrayDiameterMm: {
    label: "Width of the pin array",
    unit: "mm",
    ...within("arrayDiameterMm", LEAST_MM),
  },
  needleDiameterMm: {
    label: "Thickness of a needle",
    unit: "mm",
    ...within("needleDiameterMm", LEAST_MM),
  },
};
