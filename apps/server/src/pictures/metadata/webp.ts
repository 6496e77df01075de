import { exifOrientation, orientationBlock } from "./exif-orientation.ts";
import { BrokenPicture, type Stripped } from "./stripped.ts";

/** Source: RFC 9649, sections 2.3 to 2.7. Animation is refused before it comes here. */
const KEPT = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP"]);
const EXIF_FLAG = 0b0000_1000;
const XMP_FLAG = 0b0000_0100;

/**
 * A WebP without EXIF, XMP and unknown chunks. The coded pixels stay byte for byte; a turned
 * picture keeps its orientation in an EXIF chunk of its own.
 * @throws {BrokenPicture} the file breaks off
 */
export function webpWithoutMetadata(file: Buffer): Stripped {
  if (file.length < 20) throw new BrokenPicture("the WebP breaks off");
  const inside = Math.min(file.length, 8 + file.readUInt32LE(4));
  const kept: Buffer[] = [];
  const removed = new Set<string>();
  let orientation = 1;
  let at = 12;
  while (at < inside) {
    if (at + 8 > inside) throw new BrokenPicture("the WebP breaks off");
    const name = file.toString("latin1", at, at + 4);
    const length = file.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > inside) throw new BrokenPicture("the WebP breaks off");
    const chunk = Buffer.from(file.subarray(at, end));
    if (KEPT.has(name)) kept.push(chunk);
    else {
      removed.add(name === "EXIF" ? "EXIF" : name === "XMP " ? "XMP" : "unknown chunk");
      if (name === "EXIF") orientation = exifOrientation(chunk.subarray(8));
    }
    at = end;
  }
  if (inside < file.length) removed.add("data after the end of the picture");
  const [first] = kept;
  if (first?.toString("latin1", 0, 4) === "VP8X") {
    const flags = (first[8] ?? 0) & ~(EXIF_FLAG | XMP_FLAG);
    first[8] = orientation === 1 ? flags : flags | EXIF_FLAG;
    if (orientation !== 1) kept.push(orientationChunk(orientation));
  }
  const chunks = Buffer.concat(kept);
  const head = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  head.writeUInt32LE(chunks.length + 4, 4);
  return { bytes: Buffer.concat([head, chunks]), removed: [...removed], orientation };
}

function orientationChunk(orientation: number): Buffer {
  const content = orientationBlock(orientation);
  const head = Buffer.from("EXIF\0\0\0\0", "latin1");
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}
