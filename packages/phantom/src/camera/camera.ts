import type { Random } from "@anagen/quantities";
import { between, clamp, logNormal } from "../chance/draw.ts";
import { REAL_FIELDS } from "../scene/statistics.ts";

/** How light becomes numbers. */
export type Camera = {
  /** Gaussian point spread on the scalp. */
  blurSigmaUm: number;
  motionUm: number;
  motionRad: number;
  /** Red against blue magnification: shift at the corner. */
  chromaticPx: number;
  /** Share of the mean light that spreads over the picture. */
  flare: number;
  /** Share of the light beyond the end of the scale that spills over to what lies beside it. */
  bloom: number;
  /** Electrons at the end of the scale: shot noise. */
  fullWell: number;
  /** Read noise, as a share of the scale. */
  readNoise: number;
  bayer: boolean;
  /** Strength and radius of unsharp masking. */
  sharpen: number;
  sharpenSigmaPx: number;
  /** Smoothing of the camera against noise. */
  denoiseSigmaPx: number;
};

/** Undoing a mosaic smooths its noise; a camera without one needs as many more electrons to look alike. */
const NO_MOSAIC_GAIN = 6;

export function drawCamera(random: Random): Camera {
  const bayer = random() < 0.85;
  const { median, logSd } = REAL_FIELDS.blurSigmaUm;
  return {
    blurSigmaUm: clamp(logNormal(random, median, logSd), 5, 24),
    motionUm: random() < 0.15 ? between(random, 3, 18) : 0,
    motionRad: between(random, 0, Math.PI),
    chromaticPx: between(random, -0.8, 0.8),
    flare: between(random, 0.01, 0.04),
    bloom: 0,
    fullWell: between(random, 1300, 2200) * (bayer ? 1 : NO_MOSAIC_GAIN),
    readNoise: between(random, 0.001, 0.002),
    bayer,
    sharpen: between(random, 0, 0.35),
    sharpenSigmaPx: between(random, 0.8, 1.6),
    denoiseSigmaPx: between(random, 0.3, 0.45),
  };
}

/** A camera without any fault: one pixel's own box is all its blur. */
export const PERFECT_CAMERA: Camera = {
  blurSigmaUm: 0,
  motionUm: 0,
  motionRad: 0,
  chromaticPx: 0,
  flare: 0,
  bloom: 0,
  fullWell: Number.POSITIVE_INFINITY,
  readNoise: 0,
  bayer: false,
  sharpen: 0,
  sharpenSigmaPx: 1,
  denoiseSigmaPx: 0,
};
