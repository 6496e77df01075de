import { requirePositive } from "@anagen/quantities";
import type { Picture } from "../picture/picture.ts";
import type { Outline } from "../plane/outline.ts";
import {
  DEFAULT_BAR_MM,
  DEFAULT_TICK_MM,
  GIVEN_RELATIVE_SD,
  MARK_RELATIVE_SD,
  PRINT_RELATIVE_SD,
} from "./assumptions.ts";
import { type BarReading, readBar } from "./bar.ts";
import { type Grey, greyOf } from "./grey.ts";
import { readRuler } from "./ruler.ts";
import type { Calibration, ScaleHints, ScaleRefusal } from "./scale.ts";
import { readSticker, type StickerReading } from "./sticker.ts";

type Found = Exclude<Calibration, { scale: null }>;

/** Two scales in one picture that differ by more (relative) cannot both be right. */
const AGREE_WITHIN = 0.03;

/**
 * The scale of a picture: the one given (a sticker is then looked for to be left out alone), or read from our sticker, a burned-in bar or a ruler, in this order.
 * What cannot be read for sure is refused with its reason; a magnification such as "x70" is no scale.
 *
 * @throws {InvalidInput} a hint that is not a number above zero
 */
export function calibrate(picture: Picture, hints: ScaleHints = {}): Calibration {
  for (const [name, value] of Object.entries(hints)) {
    if (value !== undefined) requirePositive({ [name]: value });
  }
  const grey = greyOf(picture);
  if (hints.pxPerMm !== undefined) return given(hints.pxPerMm, coversOf(readSticker(grey)));
  const barReading = readBar(grey);
  const [sticker, bar] = [fromSticker(grey), fromBar(barReading, hints.barMm)];
  if (sticker.scale && bar.scale && differ(sticker.scale.value, bar.scale.value)) {
    return refusal("scales-disagree", disagreement(sticker, bar));
  }
  if (sticker.scale || sticker.reason !== "no-scale") return sticker;
  if (bar.scale && barReading.lengthPx !== null && barReading.shape === "L") return bar;
  // The edge and the ticks of a ruler are straight lines too.
  const ruler = fromRuler(grey, hints.tickMm);
  if (ruler.scale) return ruler;
  return bar.scale || bar.reason !== "no-scale" ? bar : ruler;
}

const differ = (one: number, other: number) =>
  Math.abs(one - other) > AGREE_WITHIN * Math.max(one, other);

const disagreement = (sticker: Found, bar: Found) =>
  `the sticker gives ${sticker.scale.value.toFixed(1)}, the bar ${bar.scale.value.toFixed(1)} pixels per mm`;

const refusal = (reason: ScaleRefusal, detail: string): Calibration => ({
  scale: null,
  reason,
  detail,
  covers: [],
});

const coversOf = ({ outline }: StickerReading): Outline[] => (outline ? [outline] : []);

function given(value: number, covers: Outline[]): Calibration {
  const sd = GIVEN_RELATIVE_SD * value;
  const assumed = [{ what: "scale-sd" as const, value: sd }];
  return { scale: { value, sd, from: "given" }, assumed, detail: "as given", covers };
}

function fromSticker(grey: Grey): Calibration {
  const reading = readSticker(grey);
  if (reading.pxPerMm === null) return refusal(reading.reason, reading.detail);
  const { pxPerMm, sdPxPerMm, tiltDeg, dots } = reading;
  return {
    scale: { value: pxPerMm, sd: sdPxPerMm, from: "sticker" },
    assumed: [],
    detail: `${dots} dots, tilted by ${tiltDeg.toFixed(1)} degrees`,
    covers: coversOf(reading),
  };
}

function fromBar(reading: BarReading, barMm: number | undefined): Calibration {
  if (reading.lengthPx === null) return refusal(reading.reason, reading.detail);
  const { lengthPx, sdPx, detail } = reading;
  const value = lengthPx / (barMm ?? DEFAULT_BAR_MM);
  return {
    scale: { value, sd: value * Math.hypot(sdPx / lengthPx, MARK_RELATIVE_SD), from: "bar" },
    assumed: barMm === undefined ? [{ what: "bar-mm", value: DEFAULT_BAR_MM }] : [],
    detail: `${lengthPx.toFixed(1)} pixels long, ${detail}`,
    covers: [],
  };
}

function fromRuler(grey: Grey, tickMm: number | undefined): Calibration {
  const reading = readRuler(grey);
  if (reading.pxPerTick === null) return refusal(reading.reason, reading.detail);
  const { pxPerTick, sdPx, ticks, outline } = reading;
  const value = pxPerTick / (tickMm ?? DEFAULT_TICK_MM);
  return {
    scale: { value, sd: value * Math.hypot(sdPx / pxPerTick, PRINT_RELATIVE_SD), from: "ruler" },
    assumed: tickMm === undefined ? [{ what: "tick-mm", value: DEFAULT_TICK_MM }] : [],
    detail: `${ticks} ticks`,
    covers: [outline],
  };
}
