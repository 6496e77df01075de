import type { Picture } from "@anagen/trichometry";
import sharp from "sharp";

/** Any picture file as sRGB bytes, three a pixel. */
export async function decode(file: string): Promise<Picture> {
  const { data, info } = await sharp(file)
    .rotate()
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, rgb: new Uint8Array(data) };
}
