import { open } from "node:fs/promises";
import type { Picture } from "@anagen/trichometry";
import sharp from "sharp";
import { readBytes } from "../input/read-bytes.ts";
import type { FileReason } from "./file-reasons.ts";
import { isKnownPicture } from "./known-picture.ts";

/** A decoded picture, as its file stores it: not turned by what the camera noted of its position. */
export type ReadPicture = {
  picture: Picture;
  /** Pixels of the file a side of one pixel of `picture`: 1, more where it was too large to be kept whole. */
  shrunkBy: number;
  widthPx: number;
  heightPx: number;
  /** EXIF orientation, 1 to 8; 1 where none is noted. */
  orientation: number;
};

export type UnreadPicture = { picture: null; reason: FileReason };

/** Above this a header is not believed or not bearable; the file is not decoded. */
export const MOST_PIXELS = 120_000_000;
const MOST_BYTES = 128 * 1024 * 1024;
/** More pixels than this are averaged while decoding: memory stays bounded, and no hair is lost by it. */
const MOST_WORKING_PIXELS = 24_000_000;
const WHITE = { r: 255, g: 255, b: 255 };
const CHANNELS = 3;

/**
 * Decodes a picture to 8-bit sRGB: grey, 16 bit, CMYK and profiles are converted, transparency lies on white, of
 * a moving picture the first is taken. The header alone decides whether it is decoded at all.
 *
 * @throws {Refusal} no such file, a folder, no permission
 */
export async function readPicture(path: string): Promise<ReadPicture | UnreadPicture> {
  if (path !== "-" && (await sizeOf(path)) > MOST_BYTES) return unread("too-large");
  const bytes = await readBytes(path);
  if (bytes.length === 0) return unread("empty-file");
  if (!isKnownPicture(bytes)) return unread("not-a-picture");
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (header === null) return unread("damaged");
  const { width: widthPx, pageHeight, height, orientation = 1 } = header;
  const heightPx = pageHeight ?? height;
  if (!(widthPx > 0 && heightPx > 0)) return unread("damaged");
  if (widthPx * heightPx > MOST_PIXELS) return unread("too-large");
  const shrunkBy = Math.ceil(Math.sqrt((widthPx * heightPx) / MOST_WORKING_PIXELS));
  const picture = await decoded(bytes, { widthPx, heightPx, shrunkBy }).catch(() => null);
  return picture === null
    ? unread("damaged")
    : { picture, shrunkBy, widthPx, heightPx, orientation };
}

const unread = (reason: FileReason): UnreadPicture => ({ picture: null, reason });

async function decoded(
  bytes: Buffer,
  { widthPx, heightPx, shrunkBy }: { widthPx: number; heightPx: number; shrunkBy: number },
): Promise<Picture> {
  const whole = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", pages: 1 });
  const sized =
    shrunkBy === 1
      ? whole
      : whole.resize({
          width: Math.floor(widthPx / shrunkBy),
          height: Math.floor(heightPx / shrunkBy),
          fit: "fill",
        });
  const { data, info } = await sized
    .flatten({ background: WHITE })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== CHANNELS) throw new Error(`${info.channels} channels`);
  return { widthPx: info.width, heightPx: info.height, rgb: data };
}

async function sizeOf(path: string): Promise<number> {
  try {
    const file = await open(path);
    try {
      return (await file.stat()).size;
    } finally {
      await file.close();
    }
  } catch {
    // Reading says why it cannot be opened.
    return 0;
  }
}
