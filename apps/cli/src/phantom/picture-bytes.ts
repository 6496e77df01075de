import type { PhantomPicture } from "@anagen/phantom";
import sharp from "sharp";

/** A picture as a PNG, or as a JPEG of a quality, coded by sharp without metadata. */
export async function pictureBytes(
  { widthPx, heightPx, rgb }: PhantomPicture,
  jpegQuality: number | undefined,
): Promise<Uint8Array> {
  const raw = sharp(rgb, { raw: { width: widthPx, height: heightPx, channels: 3 } });
  return jpegQuality === undefined
    ? raw.png().toBuffer()
    : raw.jpeg({ quality: jpegQuality }).toBuffer();
}
