import fc from "fast-check";
import sharp from "sharp";
import { expect, test } from "vitest";
import { readPicture } from "../../src/pictures/read-picture.ts";
import { jpegWithPlace, pixelsOf, pngWithPlace, webpWithPlace } from "./drawn.ts";

test.each([
  ["JPEG", jpegWithPlace],
  ["PNG", pngWithPlace],
  ["WebP", webpWithPlace],
])("%s: names and place are gone, pixels and orientation are as they came", async (_, make) => {
  const file = await make();
  expect(file.includes("Erika")).toBe(true);
  const read = await readPicture(file);
  expect(read).toMatchObject({ widthPx: 96, heightPx: 80, orientation: 6, removed: ["EXIF"] });
  for (const word of ["Erika", "Fictional camera", "GPS"]) {
    expect(read.bytes.includes(word)).toBe(false);
  }
  expect((await sharp(read.bytes).metadata()).orientation).toBe(6);
  expect((await pixelsOf(read.bytes)).equals(await pixelsOf(file))).toBe(true);
  // What is clean already stays byte for byte.
  const again = await readPicture(read.bytes);
  expect(again.bytes.equals(read.bytes)).toBe(true);
});

test("a second picture hidden behind the end of a JPEG does not come along", async () => {
  const file = await jpegWithPlace();
  const read = await readPicture(Buffer.concat([file, file]));
  expect(read.removed).toContain("data after the end of the picture");
  expect(read.bytes.includes("Erika")).toBe(false);
});

test("comments and unknown application data are taken out of a JPEG", async () => {
  const plain = await sharp(await jpegWithPlace())
    .jpeg()
    .toBuffer();
  const segment = (code: number, text: string) => {
    const head = Buffer.from([0xff, code, 0, 0]);
    head.writeUInt16BE(text.length + 2, 2);
    return Buffer.concat([head, Buffer.from(text)]);
  };
  const told = Buffer.concat([
    plain.subarray(0, 2),
    segment(0xfe, "taken at home"),
    segment(0xe5, "maker's own"),
    segment(0xe2, "MPF\0second picture"),
    plain.subarray(2),
  ]);
  const { removed, bytes } = await readPicture(told);
  expect(removed).toEqual(["comment", "application data 5", "index of further pictures"]);
  expect(bytes.equals((await readPicture(plain)).bytes)).toBe(true);
});

test.each([
  ["text", Buffer.from("this is not a picture")],
  ["nothing", Buffer.alloc(0)],
  ["SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"/>')],
])("%s is refused as no picture", async (_, file) => {
  await expect(readPicture(file)).rejects.toMatchObject({ name: "InvalidInput" });
});

test("a small file that claims 40,000 x 40,000 pixels is refused before it is decoded", async () => {
  const png = await pngWithPlace();
  png.writeUInt32BE(40_000, 16);
  png.writeUInt32BE(40_000, 20);
  await expect(readPicture(png)).rejects.toMatchObject({ name: "InvalidInput" });
});

test("property: a picture cut short or altered anywhere is read or refused, never a fault", async () => {
  const files = await Promise.all([jpegWithPlace(), pngWithPlace(), webpWithPlace()]);
  const cut = fc.record({
    which: fc.nat(2),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.nat(255),
    end: fc.double({ min: 0.2, max: 1, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(cut, async ({ which, at, byte, end }) => {
      const file = Buffer.from(files[which] ?? Buffer.alloc(0));
      file[Math.floor(at * (file.length - 1))] = byte;
      const short = file.subarray(0, Math.ceil(end * file.length));
      const read = await readPicture(short).catch((error: Error) => error.name);
      expect(typeof read === "string" ? read : "read").toMatch(/^(read|InvalidInput)$/);
    }),
    { numRuns: 150 },
  );
});
