import type { Protocol } from "../request/check-request.ts";
import type { Values } from "../uncertainty/parameters.ts";
import { ABSORPTION, ceilingRatio, uptakeFraction } from "../uptake/finite-dose.ts";
import { poreConductanceCmPerS } from "../uptake/pore-conductance.ts";

/** Uptake of one application of the reference drug in a day, and how it compares with intact skin. */
export function uptakeFigures(
  protocol: Protocol,
  values: Values,
  channels: { totalPerCm2: number; depthMm: number; holeMm: number },
) {
  const intactFraction = values.intactFractionPerDay;
  const conductanceCmPerS =
    channels.depthMm === 0
      ? 0
      : poreConductanceCmPerS(
          channels.totalPerCm2,
          channels.holeMm,
          channelLengthMm(channels.depthMm, values),
          values.diffusivityCm2PerS,
        );
  const fraction = uptakeFraction({
    conductanceCmPerS,
    halfLifeHours: values.closureHalfLifeHours,
    intactFraction,
    filmMm: ABSORPTION.filmMm.value,
    wetHours: ABSORPTION.wetHours.value,
    delayHours: protocol.applyAfterHours,
  });
  return {
    uptakeFraction: fraction,
    uptakeRatio: fraction / intactFraction,
    uptakeCeilingRatio: ceilingRatio(intactFraction),
  };
}

/** From the surface through the epidermis, and a share of what lies below it. */
function channelLengthMm(depthMm: number, { epidermisMm, channelLengthShare }: Values): number {
  const barrierMm = Math.min(depthMm, epidermisMm);
  return barrierMm + channelLengthShare * (depthMm - barrierMm);
}
