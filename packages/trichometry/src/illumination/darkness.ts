import type { LinearPicture } from "../picture/linear-light.ts";
import { emptyPlane, type Plane } from "../picture/plane.ts";
import { skinLight } from "./background.ts";

/** The eye's scale: equal steps of light^(1/2.2) look about equal. */
const LIGHTNESS_STEPS = 4096;
const LIGHTNESS = Float32Array.from(
  { length: LIGHTNESS_STEPS + 1 },
  (_, i) => (i / LIGHTNESS_STEPS) ** (1 / 2.2),
);
const lightnessOf = (ratio: number): number =>
  LIGHTNESS[
    ratio >= 1 ? LIGHTNESS_STEPS : ratio <= 0 ? 0 : Math.round(ratio * LIGHTNESS_STEPS)
  ] as number;

/** The same as a byte, going on above the skin's own light. */
const skinByte = (ratio: number): number =>
  ratio < 1
    ? Math.round(SKIN_BYTE * lightnessOf(ratio))
    : Math.round(SKIN_BYTE * Math.min(LIGHTEST, 1 + (ratio - 1) / 2.2));

export type Darkness = {
  /** 1 - I/Iskin of the channel that is lightest against its skin, in lightness: black hair is dark in every channel; ink, overlays and the blue shadow of a root are not. */
  inAll: Plane;
  /** The same of the mean of red and green: pale brown hair shows here. */
  inWarm: Plane;
  /** 1 - I/Iskin of green as light: adds up under blur, so widths are measured on it. */
  asLight: Plane;
  /** 1 where something is drawn in red or blue: no skin, blood or hair is so one-coloured. */
  drawn: Uint8Array;
  /** I/Iskin of red, green and blue in lightness, three bytes a pixel, `SKIN_BYTE` for bare skin. */
  ofSkin: Uint8Array;
};

/** Byte of `ofSkin` that stands for light as the skin's; hair lighter than skin lies above. */
export const SKIN_BYTE = 128;
const LIGHTEST = 255 / SKIN_BYTE;

/** Light over the skin's, one channel over the stronger of the others. */
const RED_OVER_OTHERS = 2;
const BLUE_OVER_OTHERS = 2.2;
/** Below this share of the skin's light a ratio of channels is noise. */
const LEAST_LIGHT = 0.12;

/**
 * How much darker than the bare skin around it each pixel is, 0 to 1. Uneven light drops out.
 * @param hidden 1 where there is no skin to see
 */
export function darkness(picture: LinearPicture, hidden: Uint8Array, umPerPx: number): Darkness {
  const { width, height, channels } = picture;
  const [red, green, blue] = channels;
  const skin = channels.map((channel) => skinLight(channel, hidden, umPerPx));
  const inAll = emptyPlane(width, height);
  const inWarm = emptyPlane(width, height);
  const asLight = emptyPlane(width, height);
  const drawn = new Uint8Array(width * height);
  const ofSkin = new Uint8Array(3 * width * height).fill(SKIN_BYTE);
  const floor = 1e-4;
  for (let i = 0; i < width * height; i++) {
    if (hidden[i]) continue;
    const r = (red.values[i] as number) / Math.max(floor, skin[0]?.values[i] as number);
    const g = (green.values[i] as number) / Math.max(floor, skin[1]?.values[i] as number);
    const b = (blue.values[i] as number) / Math.max(floor, skin[2]?.values[i] as number);
    ofSkin[3 * i] = skinByte(r);
    ofSkin[3 * i + 1] = skinByte(g);
    ofSkin[3 * i + 2] = skinByte(b);
    inAll.values[i] = 1 - lightnessOf(Math.max(r, g, b));
    inWarm.values[i] = 1 - lightnessOf(0.5 * (r + g));
    asLight.values[i] = 1 - g;
    if (
      (r > LEAST_LIGHT && r > RED_OVER_OTHERS * Math.max(g, b)) ||
      (b > LEAST_LIGHT && b > BLUE_OVER_OTHERS * Math.max(r, g))
    )
      drawn[i] = 1;
  }
  return { inAll, inWarm, asLight, drawn, ofSkin };
}
