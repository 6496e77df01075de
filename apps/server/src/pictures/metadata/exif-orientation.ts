/** What stands before the TIFF block in a JPEG. */
export const EXIF_START = "Exif\0\0";

const ORIENTATION_TAG = 0x0112;

/**
 * The orientation in a TIFF block as EXIF holds it.
 * @returns 1 to 8; 1 (upright) when there is none or it cannot be read
 * @source CIPA DC-008 (Exif 2.32), section 4.6.4, tag 0x0112
 */
export function exifOrientation(block: Buffer): number {
  // JPEG always, WebP and PNG sometimes put this before the TIFF block.
  const tiff = block.toString("latin1", 0, 6) === EXIF_START ? block.subarray(6) : block;
  const little = tiff.toString("latin1", 0, 2) === "II";
  if (tiff.length < 8 || (!little && tiff.toString("latin1", 0, 2) !== "MM")) return 1;
  const u16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const u32 = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = u32(4);
  if (directory + 2 > tiff.length) return 1;
  const entries = u16(directory);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return 1;
    if (u16(at) !== ORIENTATION_TAG) continue;
    const value = u16(at + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A TIFF block that holds the orientation and nothing else. */
export function orientationBlock(orientation: number): Buffer {
  const block = Buffer.alloc(26);
  block.write("MM\0*", 0, "latin1");
  block.writeUInt32BE(8, 4);
  block.writeUInt16BE(1, 8);
  block.writeUInt16BE(ORIENTATION_TAG, 10);
  block.writeUInt16BE(3, 12);
  block.writeUInt32BE(1, 14);
  block.writeUInt16BE(orientation, 18);
  return block;
}
