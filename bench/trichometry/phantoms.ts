import { join } from "node:path";
import { renderPhantom } from "@anagen/phantom";
import { measurePicture } from "@anagen/trichometry";
import sharp from "sharp";
import { givenScale } from "./given-scale.ts";
import { type FieldScore, scoreField } from "./score.ts";

/** A hair hidden by others over more than this cannot be asked for. */
const LEAST_VISIBLE = 0.2;

export type PhantomRun = { scores: FieldScore[]; visibleRoots: number[] };

/**
 * Draws and measures phantoms with the true scale.
 * @param writeTo folder that receives the pictures, for the peers
 * @param unkempt 0: clean rods; 1: kinks, scales, hairs that lie against each other
 */
export async function measurePhantoms(
  mode: "clipped" | "long",
  seeds: number[],
  writeTo: string,
  unkempt = 0,
): Promise<PhantomRun> {
  const scores: FieldScore[] = [];
  const visibleRoots: number[] = [];
  for (const seed of seeds) {
    const { picture, truth } = renderPhantom({ seed, mode, unkempt });
    const { widthPx: width, heightPx: height } = picture;
    const file = join(writeTo, `${String(seed).padStart(6, "0")}.png`);
    await sharp(picture.rgb, { raw: { width, height, channels: 3 } })
      .png()
      .toFile(file);
    visibleRoots.push(truth.rootsInside);
    const start = process.cpuUsage();
    const pxPerMm = givenScale(truth.pxPerMm);
    const measured = measurePicture(picture, { pxPerMm, mode });
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000;
    const hairs = truth.hairs.filter(({ visible }) => visible > LEAST_VISIBLE);
    const { x, y, width: wide, height: high } = truth.scalpPx;
    scores.push(
      scoreField(
        { name: `phantom-${seed}`, file, pxPerMm: truth.pxPerMm, hairs },
        measured,
        { left: x, top: y, right: x + wide, bottom: y + high },
        ms,
      ),
    );
  }
  return { scores, visibleRoots };
}
