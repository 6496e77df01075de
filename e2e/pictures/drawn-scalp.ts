import { crc32, deflateSync } from "node:zlib";
import { type PhantomPicture, renderPair, renderPhantom, renderScene } from "@anagen/phantom";
import sharp from "sharp";

/** About 7 by 6 mm of stubble with a burned-in bar of 1 mm. */
const FIELD = { widthPx: 960, heightPx: 768, umPerPx: 7.4, scale: "bar", nuisances: [] } as const;
const SEED = 11;

const jpeg = ({ widthPx, heightPx, rgb }: PhantomPicture): Promise<Buffer> =>
  sharp(rgb, { raw: { width: widthPx, height: heightPx, channels: 3 } })
    .jpeg({ quality: 92 })
    .toBuffer();

/** A quarter more hairs at the second visit, nothing else planted; truth counts the same area. */
export async function drawVisits() {
  const change = { lost: 0, gained: 0.25, thickened: 0, thinned: 0 };
  const camera = { rotationDeg: 3, scaleChange: 1, shiftShare: 0.05 };
  const {
    before,
    after,
    change: planted,
  } = renderPair({ seed: SEED, ...FIELD, ...camera, change });
  return {
    before: await jpeg(before.picture),
    after: await jpeg(after.picture),
    truth: before.truth,
    planted: planted.common,
  };
}

export const drawWithoutScale = async (): Promise<Buffer> =>
  jpeg(renderPhantom({ seed: SEED, ...FIELD, scale: "none" }).picture);

export const drawBlank = async (): Promise<Buffer> =>
  jpeg(renderScene("blank", SEED, { widthPx: 640, heightPx: 512 }).picture);

/** A PNG of some hundred bytes whose header claims far more pixels than anyone can hold. */
export function hugePng(sidePx: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(sidePx, 0);
  header.writeUInt32BE(sidePx, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(4096))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
