import { crc32 } from "node:zlib";
import { exifOrientation, orientationBlock } from "./exif-orientation.ts";
import { BrokenPicture, type Stripped } from "./stripped.ts";

const SIGNATURE_BYTES = 8;

/** Chunks that change how pixels look; every other kind is taken out. Source: PNG, third edition. */
const KEPT = new Set([
  ...["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP"],
  ...["bKGD", "pHYs", "hIST"],
]);

const NAMES: Readonly<Record<string, string>> = {
  eXIf: "EXIF",
  tEXt: "text",
  zTXt: "text",
  iTXt: "text",
  tIME: "time",
};

/**
 * A PNG without texts, times, EXIF and unknown chunks. The coded pixels stay byte for byte; a
 * turned picture keeps its orientation in an eXIf chunk of its own.
 * @throws {BrokenPicture} the file breaks off
 */
export function pngWithoutMetadata(file: Buffer): Stripped {
  const kept: Buffer[] = [file.subarray(0, SIGNATURE_BYTES)];
  const removed = new Set<string>();
  let orientation = 1;
  let at = SIGNATURE_BYTES;
  for (;;) {
    if (at + 12 > file.length) throw new BrokenPicture("the PNG breaks off");
    const length = file.readUInt32BE(at);
    const name = file.toString("latin1", at + 4, at + 8);
    const end = at + 12 + length;
    if (end > file.length) throw new BrokenPicture("the PNG breaks off");
    if (KEPT.has(name)) kept.push(file.subarray(at, end));
    else {
      removed.add(NAMES[name] ?? `chunk ${name.replace(/[^A-Za-z]/g, "?")}`);
      if (name === "eXIf") orientation = exifOrientation(file.subarray(at + 8, end - 4));
    }
    at = end;
    if (name === "IEND") break;
  }
  if (at < file.length) removed.add("data after the end of the picture");
  if (orientation !== 1) kept.splice(2, 0, orientationChunk(orientation));
  return { bytes: Buffer.concat(kept), removed: [...removed], orientation };
}

function orientationChunk(orientation: number): Buffer {
  const content = orientationBlock(orientation);
  const named = Buffer.concat([Buffer.from("eXIf", "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
