import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { measurePicture } from "@anagen/trichometry";
import { decode } from "./decode.ts";
import { givenScale } from "./given-scale.ts";
import { type FieldScore, scoreField, type Visible } from "./score.ts";
import { type MarkedField, readFields } from "./truth.ts";

const STRIP_ROWS = { top: 44, bottom: 32 };

/**
 * Scores the fields `first` to `last` (their numbers) of a folder, one after the other.
 * @param keepIn folder that receives each measurement as JSON
 */
export async function scoreFields(
  folder: string,
  first: number,
  last: number,
  keepIn?: string,
): Promise<FieldScore[]> {
  const scores: FieldScore[] = [];
  for (const field of readFields(folder)) {
    const number = Number(/\d+/.exec(field.name)?.[0]);
    if (number < first || number > last) continue;
    scores.push(await scoreOne(field, keepIn));
  }
  return scores;
}

async function scoreOne(field: MarkedField, keepIn?: string): Promise<FieldScore> {
  const picture = await decode(field.file);
  const pxPerMm = givenScale(field.pxPerMm);
  const start = process.cpuUsage();
  const measured = measurePicture(picture, { pxPerMm, mode: "clipped" });
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  if (keepIn) writeFileSync(join(keepIn, `${field.name}.json`), JSON.stringify(measured));
  return scoreField(field, measured, visiblePart(picture), ms);
}

/** The field less its blanked top strip and, where it has one, the light grey bottom strip. */
function visiblePart({
  widthPx,
  heightPx,
  rgb,
}: {
  widthPx: number;
  heightPx: number;
  rgb: Uint8Array;
}): Visible {
  const from = 3 * widthPx * (heightPx - STRIP_ROWS.bottom / 2);
  let plain = 0;
  for (let x = 0; x < widthPx; x++)
    if (Math.abs((rgb[from + 3 * x] as number) - (rgb[from] as number)) < 6) plain++;
  const bottom = plain > 0.9 * widthPx ? heightPx - STRIP_ROWS.bottom : heightPx;
  return { left: 0, top: STRIP_ROWS.top, right: widthPx, bottom };
}
