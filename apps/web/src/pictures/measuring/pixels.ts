import type { Picture } from "@anagen/trichometry";

/** A picture as it is shown, upright; larger ones are averaged while they are read. */
export interface ReadPicture {
  readonly picture: Picture;
  /** Pixels of the file a side of one pixel of `picture`; 1 where it is whole. */
  readonly shrunkBy: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** More pixels than this are averaged: memory stays bounded, and no hair is lost by it. */
const MOST_WORKING_PIXELS = 24_000_000;

/** The pixels of a file, three bytes each. */
export async function pixelsOf(file: Blob): Promise<ReadPicture> {
  const bitmap = await createImageBitmap(file);
  const { width: widthPx, height: heightPx } = bitmap;
  const shrink = Math.ceil(Math.sqrt((widthPx * heightPx) / MOST_WORKING_PIXELS));
  const [width, height] = [Math.floor(widthPx / shrink), Math.floor(heightPx / shrink)];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("This browser gives no pixels of a picture.");
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const { data } = context.getImageData(0, 0, width, height);
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    rgb[to] = data[from] ?? 0;
    rgb[to + 1] = data[from + 1] ?? 0;
    rgb[to + 2] = data[from + 2] ?? 0;
  }
  const shrunkBy = Math.sqrt((widthPx / width) * (heightPx / height));
  return { picture: { widthPx: width, heightPx: height, rgb }, shrunkBy, widthPx, heightPx };
}
