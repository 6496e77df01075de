import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A hair marked by hand: root and tip in pixels, origin top left. */
export type MarkedHair = {
  class: string;
  root: readonly [number, number];
  tip: readonly [number, number];
  /** Where it is known. */
  widthUm?: number;
};

export type MarkedField = { name: string; file: string; pxPerMm: number; hairs: MarkedHair[] };

/** Marked fields of a folder with `annotations.json`; loose pieces ("abnormal") are left out. */
export function readFields(folder: string): MarkedField[] {
  const text = readFileSync(join(folder, "annotations.json"), "utf8");
  const { fields } = JSON.parse(text) as {
    fields: { image: string; pxPerMm: number; hairs: MarkedHair[] }[];
  };
  return fields.map(({ image, pxPerMm, hairs }) => ({
    name: image.replace(/^.*\/|\.[a-z]+$/g, ""),
    file: join(folder, image),
    pxPerMm,
    hairs: hairs.filter((hair) => hair.class !== "abnormal"),
  }));
}
