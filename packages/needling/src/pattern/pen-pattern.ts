import type { PenLayout } from "../devices/device.ts";
import type { Pattern } from "./pattern.ts";

export type PenGeometry = {
  pins: number;
  arrayDiameterMm: number;
  strokeHz: number;
  speedMmPerS: number;
  layout: PenLayout;
};

/** Turn between neighbours of a sunflower head; fills a disc evenly (Vogel 1979). */
const GOLDEN_ANGLE_RAD = Math.PI * (3 - Math.sqrt(5));

/**
 * The pattern of a gliding pen: all pins land together every `speed / strokes per second` mm.
 * Strips are one array wide and abut.
 */
export function penPattern(pen: PenGeometry): Pattern {
  const { xMm, yMm } = pinPositions(pen.pins, pen.arrayDiameterMm / 2, pen.layout);
  return {
    alongMm: pen.speedMmPerS / pen.strokeHz,
    acrossMm: pen.arrayDiameterMm,
    xMm,
    yMm,
    movesAsOne: true,
  };
}

/** Where the pins of a cartridge sit, in mm from its middle; `disc`: evenly filled, `ring`: a circle. */
export function pinPositions(
  pins: number,
  radiusMm: number,
  layout: PenLayout,
): { xMm: Float64Array; yMm: Float64Array } {
  const xMm = new Float64Array(pins);
  const yMm = new Float64Array(pins);
  for (let pin = 0; pin < pins; pin++) {
    const onRing = layout === "ring";
    const radius = onRing ? radiusMm : radiusMm * Math.sqrt((pin + 0.5) / pins);
    const angle = onRing ? (2 * Math.PI * pin) / pins : pin * GOLDEN_ANGLE_RAD;
    xMm[pin] = radius * Math.cos(angle);
    yMm[pin] = radius * Math.sin(angle);
  }
  return { xMm, yMm };
}
