import type { Hair, Measurement, Picture } from "@anagen/trichometry";
import sharp from "sharp";

const CHANNELS = 3;
/** Colours told apart also by people who see red and green alike; loose pieces are grey. */
const COLOURS: Record<Hair["class"], string> = {
  terminal: "#00b4d8",
  intermediate: "#ffd166",
  vellus: "#ff70a6",
  debris: "#9a9a9a",
};

/**
 * The picture with every hair drawn over it: the shaft as a line, the root as a ring (filled when counted), the
 * counted area as a frame, what was not looked at darkened. Stored as the file stores it, with the camera's note how to turn it for a viewer.
 */
export async function overlayPng(
  picture: Picture,
  measurement: Measurement,
  orientation: number,
): Promise<Uint8Array> {
  const { widthPx, heightPx, rgb } = picture;
  const shrink = widthPx / measurement.widthPx;
  const svg = drawing(measurement, { widthPx, heightPx, shrink });
  return sharp(rgb, { raw: { width: widthPx, height: heightPx, channels: CHANNELS } })
    .composite([{ input: Buffer.from(svg) }])
    .withMetadata({ orientation })
    .png({ compressionLevel: 9, palette: false })
    .toBuffer();
}

type Size = { widthPx: number; heightPx: number; shrink: number };

function drawing(measurement: Measurement, { widthPx, heightPx, shrink }: Size) {
  const { hairs, faint = [], frame, masks, pxPerMm } = measurement;
  const scale = (pxPerMm?.value ?? widthPx / 7) * shrink;
  const line = Math.max(1, scale * 0.012);
  const radius = Math.max(2, scale * 0.035);
  const number = (value: number) => (value * shrink).toFixed(1);
  const drawn = [...hairs, ...faint.filter(({ flags }) => flags.includes("loose-piece"))];
  const hidden = (masks?.hidden ?? []).map(([left, top, width, height]) => {
    const [x, y, w, h] = [left, top, width, height].map(number);
    return `<rect x="${x}" y="${y}" width="${w}" height="${h}"/>`;
  });
  const shafts = drawn.map((hair) => {
    const path = hair.centreline.map(([x, y]) => `${number(x)},${number(y)}`).join(" ");
    const colour = COLOURS[hair.class];
    const [x, y] = hair.root;
    const fill = hair.inFrame ? colour : "none";
    return `<polyline points="${path}" stroke="${colour}"/><circle cx="${number(x)}" cy="${number(y)}" r="${radius.toFixed(1)}" stroke="${colour}" fill="${fill}"/>`;
  });
  const border =
    frame === null
      ? ""
      : `<rect x="${number(frame.x)}" y="${number(frame.y)}" width="${number(frame.width)}" height="${number(frame.height)}" stroke="#fff" stroke-dasharray="${(8 * line).toFixed(1)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}"><g fill="#000" fill-opacity="0.5" shape-rendering="crispEdges">${hidden.join("")}</g><g fill="none" stroke-width="${line.toFixed(2)}">${border}${shafts.join("")}</g></svg>`;
}
