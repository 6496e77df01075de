import { type Device, listSources, type Quantity } from "@anagen/needling";
import { figure } from "../output/figure.ts";
import { table } from "../output/table.ts";
import { titled } from "../output/titled.ts";

const NOT_PUBLISHED = "*";

/** The listed devices for a person: their figures, which of them nobody published, and the sources. */
export function devicesText(devices: readonly Device[]): string {
  const head = ["id", "kind", "needles", "length mm", "width mm", "name"];
  const rows = devices.map((device) => [
    device.id ?? "",
    device.kind,
    marked(device.kind === "pen" ? device.pins : device.needles),
    marked(device.needleMm),
    marked(device.needleDiameterMm),
    device.name,
  ]);
  return [
    ...table([head, ...rows], ""),
    "",
    `${NOT_PUBLISHED} an assumption: not published for this device. --json tells every figure's range, basis and source.`,
    ...titled("Sources", references(devices)),
  ].join("\n");
}

const marked = ({ value, basis }: Quantity): string =>
  `${figure(value)}${basis === "assumed" ? NOT_PUBLISHED : ""}`;

function references(devices: readonly Device[]): string[] {
  const used = new Set(
    devices.flatMap((device) =>
      [device.needleMm, device.needleDiameterMm, device.layout].map(({ source }) => source),
    ),
  );
  return listSources()
    .filter(({ id }) => used.has(id))
    .map(({ id, reference }) => `  ${id}: ${reference}`);
}
