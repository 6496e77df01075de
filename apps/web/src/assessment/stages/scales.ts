import type { Diagnosis, Sex } from "@anagen/treatment";

export const SCALES = ["norwood", "sinclair", "ludwig", "salt"] as const;
export type Scale = (typeof SCALES)[number];

export const SCALE_NAMES: Readonly<Record<Scale, string>> = {
  norwood: "Norwood",
  sinclair: "Sinclair",
  ludwig: "Ludwig",
  salt: "SALT",
};

export interface StagePicture {
  readonly stage: string;
  readonly label: string;
  /** Read aloud: what the picture shows. */
  readonly shows: string;
}

const picture = (stage: string, label: string, shows: string): StagePicture => ({
  stage,
  label,
  shows,
});

export const STAGES: Readonly<Record<Exclude<Scale, "salt">, readonly StagePicture[]>> = {
  norwood: [
    picture("norwood-1", "I", "full hairline"),
    picture("norwood-2", "II", "slight recession at the temples"),
    picture("norwood-3", "III", "deep recession at the temples"),
    picture("norwood-3v", "III v", "recession and a thin crown"),
    picture("norwood-4", "IV", "deep recession and a bare crown, a broad bridge between"),
    picture("norwood-5", "V", "the bridge is narrow and thin"),
    picture("norwood-6", "VI", "front and crown are one bare area"),
    picture("norwood-7", "VII", "only a rim at the sides and the back"),
  ],
  sinclair: [
    picture("sinclair-1", "1", "normal parting"),
    picture("sinclair-2", "2", "parting a little wider"),
    picture("sinclair-3", "3", "wider parting, thinner at both sides"),
    picture("sinclair-4", "4", "bare patch at the front of the parting"),
    picture("sinclair-5", "5", "advanced thinning"),
  ],
  ludwig: [
    picture("ludwig-1", "I", "thin on the crown, hairline kept"),
    picture("ludwig-2", "II", "clearly thin on the crown"),
    picture("ludwig-3", "III", "bare crown, a fringe in front"),
  ],
};

export const scaleOf = (stage: string | null): Scale | null =>
  SCALES.find((scale) => stage?.startsWith(scale)) ?? null;

/** The scale that fits best before one is chosen. */
export function usualScale(sex: Sex | null, diagnosis: Diagnosis | null): Scale {
  if (diagnosis === "alopecia-areata") return "salt";
  if (diagnosis === "female-pattern-hair-loss" || sex === "female") return "sinclair";
  return "norwood";
}
