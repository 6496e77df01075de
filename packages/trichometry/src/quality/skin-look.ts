import type { Darkness } from "../illumination/darkness.ts";
import type { LinearPicture } from "../picture/linear-light.ts";

export type SkinLook = {
  /** Share of what is seen that is as dark as hair. */
  coveredPercent: number;
  /** Gradient energy of bare skin along its strongest over across direction, square root. */
  anisotropy: number;
  /** Median light of bare skin, red, green, blue. */
  light: [number, number, number];
};

const DARK_AS_HAIR = 0.5;
const STEP = 3;

/** Colour, cover and grain direction of the skin between the hairs. */
export function skinLook(
  light: LinearPicture,
  dark: Darkness,
  hidden: Uint8Array,
  hairLevel: number,
): SkinLook {
  const { width, height, channels } = light;
  const green = channels[1].values;
  const samples: [number[], number[], number[]] = [[], [], []];
  let [seen, covered, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (let y = STEP; y < height - STEP; y += STEP)
    for (let x = STEP; x < width - STEP; x += STEP) {
      const i = y * width + x;
      if (hidden[i]) continue;
      seen++;
      const level = dark.inAll.values[i] as number;
      if (level > DARK_AS_HAIR * hairLevel) covered++;
      if (level > 0.15) continue;
      for (const [c, channel] of channels.entries()) samples[c]?.push(channel.values[i] as number);
      const here = Math.max(1e-4, green[i] as number);
      const gx = ((green[i + 1] as number) - (green[i - 1] as number)) / here;
      const gy = ((green[i + width] as number) - (green[i - width] as number)) / here;
      xx += gx * gx;
      xy += gx * gy;
      yy += gy * gy;
    }
  const root = Math.sqrt(0.25 * (xx - yy) ** 2 + xy * xy);
  const [most, least] = [0.5 * (xx + yy) + root, 0.5 * (xx + yy) - root];
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  return {
    coveredPercent: seen > 0 ? (100 * covered) / seen : 100,
    anisotropy: least > 0 ? Math.sqrt(most / least) : 1,
    light: [middle(samples[0]), middle(samples[1]), middle(samples[2])],
  };
}
