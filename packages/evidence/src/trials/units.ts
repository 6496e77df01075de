import { perInch2ToPerCm2, UM_PER_MM } from "@anagen/quantities";

/** Units in which trials can be compared. */
export type CommonUnit = "hairs/cm2" | "um" | "percent" | "SALT points" | "points";

export type Normalised = { unit: CommonUnit; mean: number | null; sd: number | null };

type Door = { unit: CommonUnit; convert: (value: number) => number };

const same = (value: number) => value;

/** The one place where a printed unit becomes a common one. A unit that is not here has no area. */
const DOORS: Readonly<Record<string, Door>> = {
  "hairs/cm2": { unit: "hairs/cm2", convert: same },
  "hairs/cm2 (1 cm2 fixed field)": { unit: "hairs/cm2", convert: same },
  "hairs/inch2": { unit: "hairs/cm2", convert: perInch2ToPerCm2 },
  um: { unit: "um", convert: same },
  mm: { unit: "um", convert: (value) => value * UM_PER_MM },
  "%": { unit: "percent", convert: same },
  "SALT points": { unit: "SALT points", convert: same },
  points: { unit: "points", convert: same },
};

/**
 * Mean and SD in the common unit; null where the printed unit cannot be converted (such as hairs per
 * field of an unknown area). A missing mean or SD stays null.
 *
 * @example normalise({ mean: 12.52, sd: null, unit: "hairs/inch2" }) // mean 1.94 hairs/cm2
 */
export function normalise(printed: {
  mean: number | null;
  sd: number | null;
  unit: string;
}): Normalised | null {
  const door = DOORS[printed.unit];
  if (!door) return null;
  const convert = (value: number | null) => (value === null ? null : door.convert(value));
  return { unit: door.unit, mean: convert(printed.mean), sd: convert(printed.sd) };
}
