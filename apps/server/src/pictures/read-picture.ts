import type { PICTURE_TYPES } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import sharp from "sharp";
import { jpegWithoutMetadata } from "./metadata/jpeg.ts";
import { pngWithoutMetadata } from "./metadata/png.ts";
import { BrokenPicture, type Stripped } from "./metadata/stripped.ts";
import { webpWithoutMetadata } from "./metadata/webp.ts";

type MediaType = (typeof PICTURE_TYPES)[number];

/** A picture as it will be kept: its pixels untouched, nothing else of what the file told. */
export type ReadPicture = Stripped & { mediaType: MediaType; widthPx: number; heightPx: number };

const FORMATS: Record<string, { mediaType: MediaType; strip: (file: Buffer) => Stripped }> = {
  jpeg: { mediaType: "image/jpeg", strip: jpegWithoutMetadata },
  png: { mediaType: "image/png", strip: pngWithoutMetadata },
  webp: { mediaType: "image/webp", strip: webpWithoutMetadata },
};

/** More pixels than any camera in use takes; a small file may claim far more. */
const MOST_PIXELS = 120_000_000;
const FEWEST_PX = 64;

/**
 * Reads the header, refuses what is no picture of a known kind, and takes out the metadata. The
 * whole picture is decoded once, so that what is kept can be shown.
 * @throws {InvalidInput} file: not a JPEG, PNG or WebP; damaged; too small; too many pixels; moving
 */
export async function readPicture(file: Buffer): Promise<ReadPicture> {
  const wrong = (received: string, allowed: string) => new InvalidInput("file", received, allowed);
  if (file.length === 0) throw wrong("an empty file", "one picture");
  const header = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  const format = FORMATS[header?.format ?? ""];
  if (header === null || format === undefined) {
    throw wrong(
      header?.format ?? "no picture",
      "a JPEG, PNG or WebP picture (HEIC: export as JPEG)",
    );
  }
  const { width: widthPx = 0, height: heightPx = 0, pages = 1 } = header;
  const size = `${widthPx} x ${heightPx} px`;
  if (pages > 1) throw wrong("a moving picture", "a still picture");
  if (widthPx * heightPx > MOST_PIXELS) throw wrong(size, "at most 120 million pixels");
  if (Math.min(widthPx, heightPx) < FEWEST_PX) throw wrong(size, `at least ${FEWEST_PX} px a side`);
  const stripped = strippedBy(format.strip, file);
  const decodes = await canBeShown(stripped?.bytes ?? null);
  if (stripped === null || !decodes) throw wrong("a damaged file", "a whole picture");
  return { ...stripped, mediaType: format.mediaType, widthPx, heightPx };
}

function strippedBy(strip: (file: Buffer) => Stripped, file: Buffer): Stripped | null {
  try {
    return strip(file);
  } catch (error) {
    if (error instanceof BrokenPicture) return null;
    throw error;
  }
}

async function canBeShown(bytes: Buffer | null): Promise<boolean> {
  if (bytes === null) return false;
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" })
    .resize(16)
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}
