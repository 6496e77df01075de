import sharp from "sharp";

const WIDTH = 96;
const HEIGHT = 80;

/** A drawn pattern as raw pixels: no picture of anyone. */
const drawn = () => {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 7) % 251;
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
};

/** With camera, place and owner in its metadata, all made up. */
const told = () =>
  drawn()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: "Fictional camera", Artist: "Erika Example" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 8/1 0/1" },
    });

export const jpegWithPlace = (): Promise<Buffer> => told().jpeg({ quality: 90 }).toBuffer();
export const pngWithPlace = (): Promise<Buffer> => told().png().toBuffer();
export const webpWithPlace = (): Promise<Buffer> => told().webp().toBuffer();

export const pixelsOf = (file: Buffer): Promise<Buffer> => sharp(file).raw().toBuffer();

/** The body of a form with a description and a file. */
export function form(about: unknown, file: Buffer, fileField = "file") {
  const boundary = "----a-made-up-boundary";
  const head = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="about"',
    "",
    typeof about === "string" ? about : JSON.stringify(about),
    `--${boundary}`,
    `Content-Disposition: form-data; name="${fileField}"; filename="a.jpg"`,
    "Content-Type: application/octet-stream",
    "",
    "",
  ].join("\r\n");
  return {
    body: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
  };
}
