import { join } from "node:path";
import { decode } from "../decode.ts";
import { readFields } from "../truth.ts";
import { writeSample } from "./sample.ts";

// Marked fields as the net sees them: node --import tsx bench/trichometry/learned/real.ts FIELDS FOLDER
const [fields = "", folder = ""] = process.argv.slice(2);
for (const field of readFields(fields)) {
  const picture = await decode(field.file);
  const hairs = field.hairs.map(({ root, tip }) => ({ root, reach: tip, widthUm: 0, visible: 1 }));
  writeSample(join(folder, field.name), picture, field.pxPerMm, hairs);
}
