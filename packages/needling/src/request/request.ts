/** What a caller may send; checked by `checkRequest`. Units are in the names. */
export type NeedleRequest = {
  device: DeviceRequest;
  area: { cm2: number };
  passes: readonly PassRequest[];
  /** Draws for the ranges; 300 when absent. */
  samples?: number;
  hair?: { follicularUnitsPerCm2?: number; targetDepthMm?: number };
  /** Spread of the hand; defaults are flagged as assumed. */
  hand?: { angleSdDeg?: number; tremorSdMm?: number };
  /** Who needles; absent means not known, and then the advice for home use shows. */
  setting?: "home" | "clinic";
  /** Hours between needling and applying a drug; 0 when absent. */
  applyAfterHours?: number;
};

export type PassRequest = {
  /** Direction of travel, counter-clockwise from the area's width. */
  directionDeg: number;
  /** Speed of the hand. For a pen it sets the density. */
  speedMmPerS?: number;
  /** Where in the pitch the pass starts, 0 to 1. Given: placed exactly. Absent: random by seed. */
  phase?: number;
};

/** The id of a listed device, that id with settings changed, or a device of one's own. */
export type DeviceRequest =
  | string
  | ({ id: string } & DeviceSettings)
  | ({ kind: "roller" | "pen" | "stamp" } & DeviceSettings);

export type DeviceSettings = {
  needles?: number;
  rings?: number;
  radiusMm?: number;
  widthMm?: number;
  lengthMm?: number;
  pins?: number;
  arrayDiameterMm?: number;
  strokeHz?: number;
  needleMm?: number;
  needleDiameterMm?: number;
  layout?: string;
};
