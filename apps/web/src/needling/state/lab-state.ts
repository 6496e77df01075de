import type { Device } from "@anagen/needling";

/** Figures of a device that may be entered in place of its own. */
export const SETTINGS = [
  "needles",
  "rings",
  "radiusMm",
  "widthMm",
  "lengthMm",
  "pins",
  "strokeHz",
  "arrayDiameterMm",
  "needleDiameterMm",
] as const;
export type SettingName = (typeof SETTINGS)[number];

/** Which figures each kind of device has. */
export const SETTINGS_OF_KIND: Readonly<Record<Device["kind"], readonly SettingName[]>> = {
  roller: ["needles", "rings", "radiusMm", "widthMm", "needleDiameterMm"],
  pen: ["pins", "strokeHz", "arrayDiameterMm", "needleDiameterMm"],
  stamp: ["needles", "widthMm", "lengthMm", "needleDiameterMm"],
};

export interface LabProtocol {
  /** Of `DEVICE_NUMBERS` or `OWN_NUMBERS`. */
  readonly device: number;
  readonly needleMm: number;
  readonly passes: number;
  readonly directions: number;
  /** Null: not said; the engine's flagged default holds, with its range. */
  readonly speedMmPerS: number | null;
  readonly areaCm2: number;
  readonly settings: Readonly<Partial<Record<SettingName, number>>>;
}

export type Lane = "a" | "b";
export const LANES: readonly Lane[] = ["a", "b"];

export interface LabState extends Readonly<Record<Lane, LabProtocol>> {
  /** Who needles; null: not said, and then the advice for use at home shows, too. */
  readonly where: "clinic" | "home" | null;
}

/** What starts the lab: a clinic's roller and pen as trials and devices describe them. */
export const FIRST_STATE: LabState = {
  a: {
    device: 1,
    needleMm: 1.5,
    passes: 15,
    directions: 3,
    speedMmPerS: null,
    areaCm2: 500,
    settings: {},
  },
  b: {
    device: 7,
    needleMm: 1.5,
    passes: 4,
    directions: 4,
    speedMmPerS: null,
    areaCm2: 500,
    settings: {},
  },
  where: null,
};
