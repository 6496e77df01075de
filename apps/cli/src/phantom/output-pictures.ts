import { join } from "node:path";
import type { PairTruth, Phantom } from "@anagen/phantom";
import { type OutputFile, writeWhole } from "../output/write-whole.ts";
import { pictureBytes } from "./picture-bytes.ts";

/** One picture as `--json` reports it. */
export type WrittenPicture = {
  file: string;
  truth: string;
  seed: number;
  hairs: number;
  areaCm2: number;
  densityPerCm2: number;
};

type Named = { name: string; phantom: Phantom };

/** Writes pictures that belong together, each with its truth, all of them or none. */
export async function writePictures(
  folder: string,
  pictures: readonly Named[],
  jpegQuality: number | undefined,
  change?: { name: string; truth: PairTruth },
): Promise<WrittenPicture[]> {
  const end = jpegQuality === undefined ? "png" : "jpg";
  const files: OutputFile[] = [];
  for (const { name, phantom } of pictures) {
    files.push(
      output(folder, `${name}.${end}`, await pictureBytes(phantom.picture, jpegQuality)),
      output(folder, `${name}.truth.json`, JSON.stringify(phantom.truth)),
    );
  }
  if (change)
    files.push(output(folder, `${change.name}.change.json`, JSON.stringify(change.truth)));
  writeWhole(files, "-");
  return pictures.map(({ name, phantom: { truth } }) => ({
    file: `${name}.${end}`,
    truth: `${name}.truth.json`,
    seed: truth.seed,
    hairs: truth.hairs.length,
    areaCm2: rounded(truth.areaCm2, 4),
    densityPerCm2: rounded(truth.densityPerCm2, 1),
  }));
}

const output = (folder: string, file: string, content: string | Uint8Array): OutputFile => ({
  option: "--out",
  path: join(folder, file),
  content,
});

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
