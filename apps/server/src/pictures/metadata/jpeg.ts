import { EXIF_START, exifOrientation, orientationBlock } from "./exif-orientation.ts";
import { BrokenPicture, type Stripped } from "./stripped.ts";

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;

const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;

/** Needed to show the pixels rightly: JFIF, ICC profile, Adobe's colour transform. */
const KEPT: Readonly<Record<number, string>> = {
  224: "JFIF\0",
  226: "ICC_PROFILE\0",
  238: "Adobe",
};

/**
 * A JPEG without EXIF, GPS, XMP, IPTC, maker notes, comments, previews, second pictures and
 * whatever follows its end. The coded pixels stay byte for byte; a turned picture keeps its
 * orientation in an EXIF block of its own.
 * @throws {BrokenPicture} the file breaks off
 */
export function jpegWithoutMetadata(file: Buffer): Stripped {
  const kept: Buffer[] = [file.subarray(0, 2)];
  const removed = new Set<string>();
  let orientation = 1;
  let at = 2;
  let inScan = false;
  for (;;) {
    const marker = nextMarker(file, at, inScan);
    if (inScan) kept.push(file.subarray(at, marker.at));
    at = marker.at;
    inScan = false;
    if (marker.code === END) {
      kept.push(file.subarray(at, at + 2));
      if (at + 2 < file.length) removed.add("data after the end of the picture");
      break;
    }
    const segment = segmentAt(file, at);
    const name = nameOfRemoved(marker.code, segment);
    if (name === null) kept.push(segment);
    else {
      removed.add(name);
      if (name === "EXIF") orientation = exifOrientation(segment.subarray(4));
    }
    at += segment.length;
    inScan = marker.code === SCAN;
  }
  if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation));
  return { bytes: Buffer.concat(kept), removed: [...removed], orientation };
}

/** The next marker that is not part of a scan's data (stuffed zero, restart, fill byte). */
function nextMarker(file: Buffer, from: number, inScan: boolean): { at: number; code: number } {
  let at = from;
  for (;;) {
    if (inScan) at = file.indexOf(0xff, at);
    const code = at < 0 ? undefined : file[at + 1];
    if (code === undefined || file[at] !== 0xff) throw new BrokenPicture("the JPEG breaks off");
    const isData = code === 0x00 || (code >= 0xd0 && code <= 0xd7);
    if (code === 0xff) at += 1;
    else if (inScan && isData) at += 2;
    else if (code === START || isData) throw new BrokenPicture("the JPEG is not in order");
    else return { at, code };
  }
}

function segmentAt(file: Buffer, at: number): Buffer {
  if (at + 4 > file.length) throw new BrokenPicture("the JPEG breaks off");
  const length = file.readUInt16BE(at + 2);
  if (length < 2 || at + 2 + length > file.length) throw new BrokenPicture("the JPEG breaks off");
  return file.subarray(at, at + 2 + length);
}

/** Null for what is kept. */
function nameOfRemoved(code: number, segment: Buffer): string | null {
  if (code === COMMENT) return "comment";
  if (!isApplication(code)) return null;
  const content = segment.toString("latin1", 4, 4 + 40);
  const keptStart = KEPT[code];
  if (keptStart !== undefined && content.startsWith(keptStart)) return null;
  if (content.startsWith(EXIF_START)) return "EXIF";
  if (content.startsWith("http://ns.adobe.com/")) return "XMP";
  if (content.startsWith("Photoshop")) return "IPTC";
  if (content.startsWith("MPF")) return "index of further pictures";
  return `application data ${code - 0xe0}`;
}

function orientationSegment(orientation: number): Buffer {
  const content = Buffer.concat([Buffer.from(EXIF_START, "latin1"), orientationBlock(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
