import type { Basis, Quantity } from "../quantity/estimate.ts";

/** How needles sit: rings of a roller, pins of a pen, needles of a stamp. */
export type RollerLayout = "aligned" | "staggered" | "random";
export type PenLayout = "disc" | "ring";
export type StampLayout = "grid";
export type Layout<Name extends string> = {
  value: Name;
  basis: Basis;
  source: string | null;
  note?: string;
};

type Named = { id: string | null; name: string; needleMm: Quantity; needleDiameterMm: Quantity };

/** A drum with needles in rings. `radiusMm` is the bare drum; tips turn at `radiusMm + needleMm`. */
export type Roller = Named & {
  kind: "roller";
  needles: Quantity;
  rings: Quantity;
  radiusMm: Quantity;
  widthMm: Quantity;
  layout: Layout<RollerLayout>;
};

/** Pins moved in and out by a motor. `needleMm` is the depth set on the dial. */
export type Pen = Named & {
  kind: "pen";
  pins: Quantity;
  strokeHz: Quantity;
  arrayDiameterMm: Quantity;
  layout: Layout<PenLayout>;
};

/** A flat head pressed down, lifted and set beside. */
export type Stamp = Named & {
  kind: "stamp";
  needles: Quantity;
  widthMm: Quantity;
  lengthMm: Quantity;
  layout: Layout<StampLayout>;
};

export type Device = Roller | Pen | Stamp;
