import type { MeasurementRecord } from "@anagen/api";
import type { Hair, Measurement } from "@anagen/trichometry";
import { csvText, type Sheet } from "../../evidence/files/sheet.ts";
import { applied } from "../correcting/applied.ts";
import { isCounted } from "../hairs/found-hairs.ts";

const COLUMNS = [
  ...["hair", "by", "stands", "counted", "class", "probability"],
  ...["width_um", "width_sd_um", "root_x_px", "root_y_px", "tip_x_px", "tip_y_px", "unit"],
];

/** Every hair in one line: those the program found, those a person drew, and which of them stand. */
export function hairSheet({ body }: MeasurementRecord): Sheet {
  const automatic = (body.result as unknown as Measurement).hairs;
  const { measurement } = applied(body, []);
  const standing = new Set(measurement.hairs.map(({ id }) => id));
  const found = new Set(automatic.map(({ id }) => id));
  const drawn = measurement.hairs.filter(({ id }) => !found.has(id));
  return {
    caption: "Hairs",
    columns: COLUMNS,
    rows: [
      ...automatic.map((hair) => rowOf(hair, "program", standing.has(hair.id))),
      ...drawn.map((hair) => rowOf(hair, "hand", true)),
    ],
  };
}

function rowOf(hair: Hair, by: "program" | "hand", stands: boolean): Sheet["rows"][number] {
  const { id, class: kind, probability, widthUm, root, tip, unit } = hair;
  return [
    ...[id, by, stands ? "yes" : "no", isCounted(hair) ? "yes" : "no", kind, probability],
    ...[widthUm?.value ?? null, widthUm?.sd ?? null, root[0], root[1], tip[0], tip[1]],
    unit ?? null,
  ];
}

export const hairCsv = (record: MeasurementRecord): string => csvText(hairSheet(record));

/** All of a measurement as it is kept, without who the person is. */
export function measurementJson({ id, version, at, body }: MeasurementRecord): string {
  return `${JSON.stringify({ id, version, at, ...body }, null, 2)}\n`;
}

/** "hairs-vertex-2026-11-20": nothing of the person. */
export const fileNameOf = ({ body: { zone, takenOn } }: MeasurementRecord): string =>
  `hairs-${zone ?? "zone-not-told"}-${takenOn}`;
