/** Made up; would stand in the file if its metadata were kept. */
export const OWNER = "Erika Example (fictional)";

const ASCII = 2;
const LONG = 4;
const RATIONAL = 5;
const GPS_TAG = 0x8825;

type Entry = { tag: number; type: number; count: number; value: Buffer };

/**
 * The same JPEG with an owner and a position put in as cameras do: one EXIF segment after the start,
 * every other byte as it was.
 */
export function withPlace(jpeg: Buffer): Buffer {
  const place = exifSegment();
  return Buffer.concat([jpeg.subarray(0, 2), place, jpeg.subarray(2)]);
}

function exifSegment(): Buffer {
  const owner = Buffer.from(`${OWNER}\0`, "latin1");
  const first = 8;
  const gpsAt = first + sizeOf([owner.length, 4]);
  const own: Entry[] = [
    { tag: 0x013b, type: ASCII, count: owner.length, value: owner },
    { tag: GPS_TAG, type: LONG, count: 1, value: numbers([gpsAt]) },
  ];
  const gps: Entry[] = [
    { tag: 1, type: ASCII, count: 2, value: Buffer.from("N\0\0\0", "latin1") },
    { tag: 2, type: RATIONAL, count: 3, value: numbers([48, 1, 8, 1, 0, 1]) },
    { tag: 3, type: ASCII, count: 2, value: Buffer.from("E\0\0\0", "latin1") },
    { tag: 4, type: RATIONAL, count: 3, value: numbers([11, 1, 34, 1, 0, 1]) },
  ];
  const start = Buffer.alloc(first);
  start.write("MM\0*", 0, "latin1");
  start.writeUInt32BE(first, 4);
  const content = Buffer.concat([
    Buffer.from("Exif\0\0", "latin1"),
    start,
    directory(own, first),
    directory(gps, gpsAt),
  ]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

const numbers = (values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, 4 * at);
  return bytes;
};

const outside = (bytes: number): number => (bytes > 4 ? bytes + (bytes % 2) : 0);
const sizeOf = (values: readonly number[]): number =>
  2 + 12 * values.length + 4 + values.reduce((sum, bytes) => sum + outside(bytes), 0);

/** A TIFF directory at its place in the block; what does not fit into an entry follows it. */
function directory(entries: readonly Entry[], at: number): Buffer {
  const table = Buffer.alloc(2 + 12 * entries.length + 4);
  const after: Buffer[] = [];
  let next = at + table.length;
  table.writeUInt16BE(entries.length, 0);
  for (const [index, { tag, type, count, value }] of entries.entries()) {
    const from = 2 + 12 * index;
    table.writeUInt16BE(tag, from);
    table.writeUInt16BE(type, from + 2);
    table.writeUInt32BE(count, from + 4);
    if (value.length <= 4) {
      value.copy(table, from + 8);
      continue;
    }
    table.writeUInt32BE(next, from + 8);
    const even = Buffer.concat([value, Buffer.alloc(value.length % 2)]);
    after.push(even);
    next += even.length;
  }
  return Buffer.concat([table, ...after]);
}
