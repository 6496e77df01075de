import { type Random, seededRandom } from "@anagen/quantities";
import type { Hair, Measurement, Point } from "../../src/index.ts";

/** One hair of a made-up scalp: place in mm, width in um. */
export type ScalpHair = { x: number; y: number; angle: number; widthUm: number };

export type View = {
  /** Middle of the picture on the scalp, mm. */
  centre: [number, number];
  turnDeg?: number;
  scale?: number;
  pxPerMm?: number;
  missed?: number;
  added?: number;
  jitterMm?: number;
  seed: number;
};

const FIELD_MM = { width: 7.1, height: 5.6 };
const GUARD_MM = 0.35;
const LEAST_MM = 0.5;

const bell = (random: Random) => (random() + random() + random() + random() - 2) * Math.sqrt(3);

/** Follicular units that keep their distance, one to three hairs each, all leaning much the same way. */
export function madeUpScalp(seed: number, unitsPerCm2 = 80, sideMm = 20): ScalpHair[] {
  const random = seededRandom(seed);
  const units: [number, number][] = [];
  const wanted = Math.round((unitsPerCm2 * sideMm * sideMm) / 100);
  while (units.length < wanted) {
    const [x, y] = [random() * sideMm, random() * sideMm];
    if (units.every(([u, v]) => Math.hypot(u - x, v - y) > LEAST_MM)) units.push([x, y]);
  }
  return units.flatMap(([x, y]) => {
    const hairs = random() < 0.44 ? 1 : random() < 0.74 ? 2 : 3;
    return Array.from({ length: hairs }, (_, at) => ({
      x: x + 0.12 * at + 0.02 * bell(random),
      y: y + 0.05 * bell(random),
      angle: 0.9 + 0.15 * bell(random),
      widthUm: Math.max(15, 75 + 16 * bell(random)),
    }));
  });
}

/** What a detector with known faults would say of one view of that scalp. */
export function seen(scalp: readonly ScalpHair[], view: View): Measurement {
  const { centre, turnDeg = 0, scale = 1, pxPerMm = 180, missed = 0, added = 0 } = view;
  const random = seededRandom(view.seed);
  const jitter = () => (view.jitterMm ?? 0.02) * bell(random);
  const turn = (turnDeg * Math.PI) / 180;
  const [c, s] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
  const onPicture = (x: number, y: number): Point => {
    const [u, v] = [x - centre[0], y - centre[1]];
    return [
      (c * u - s * v + FIELD_MM.width / 2 + jitter()) * pxPerMm,
      (s * u + c * v + FIELD_MM.height / 2 + jitter()) * pxPerMm,
    ];
  };
  const [widthPx, heightPx] = [FIELD_MM.width * pxPerMm, FIELD_MM.height * pxPerMm].map(Math.round);
  const inside = ([x, y]: Point) => x > 0 && y > 0 && x < (widthPx ?? 0) && y < (heightPx ?? 0);
  const places = scalp
    .filter(() => random() >= missed)
    .map(({ x, y, angle, widthUm }) => ({
      root: onPicture(x, y),
      tip: onPicture(x + 0.4 * Math.cos(angle), y + 0.4 * Math.sin(angle)),
      widthUm: widthUm * scale + bell(random),
      probability: 0.97,
    }))
    .filter(({ root }) => inside(root));
  const spurious = Array.from({ length: Math.round(added * places.length) }, () => {
    const root: Point = [random() * (widthPx ?? 0), random() * (heightPx ?? 0)];
    return { root, tip: [root[0] + 40, root[1] + 50] as Point, widthUm: 50, probability: 0.7 };
  });
  const frame = {
    x: GUARD_MM * pxPerMm,
    y: GUARD_MM * pxPerMm,
    width: (FIELD_MM.width - 2 * GUARD_MM) * pxPerMm,
    height: (FIELD_MM.height - 2 * GUARD_MM) * pxPerMm,
  };
  const hairs = [...places, ...spurious].map((place, id) => hairOf(place, id, frame));
  return measured(hairs, frame, { widthPx: widthPx ?? 0, heightPx: heightPx ?? 0, pxPerMm });
}

type Place = { root: Point; tip: Point; widthUm: number; probability: number };
type Frame = NonNullable<Measurement["frame"]>;

function hairOf({ root, tip, widthUm, probability }: Place, id: number, frame: Frame): Hair {
  const [x, y] = root;
  const inFrame =
    x >= frame.x && y >= frame.y && x < frame.x + frame.width && y < frame.y + frame.height;
  return {
    id,
    root,
    tip,
    centreline: [root, tip],
    widthUm: { value: widthUm, sd: 1.5 },
    class: widthUm > 40 ? "terminal" : "intermediate",
    probability,
    probabilityBelowUm: { "30": 0, "40": 0 },
    inFrame,
    unit: null,
    flags: [],
  };
}

function measured(
  hairs: Hair[],
  frame: Frame,
  { widthPx, heightPx, pxPerMm }: { widthPx: number; heightPx: number; pxPerMm: number },
): Measurement {
  const count = hairs.filter(({ inFrame }) => inFrame).length;
  const areaCm2 = (frame.width * frame.height) / (pxPerMm * pxPerMm) / 100;
  const value = count / areaCm2;
  return {
    status: "measured",
    reasons: [],
    mode: "clipped",
    widthPx,
    heightPx,
    pxPerMm: { value: pxPerMm, sd: 0.5, from: "given" },
    areaCm2,
    count,
    densityPerCm2: { value, low: 0.9 * value, high: 1.1 * value, level: 0.95 },
    units: null,
    shaft: null,
    cumulativeThicknessMmPerCm2: null,
    hairs,
    uncertainty: null,
    frame,
    quality: {
      edgeSigmaUm: 12,
      contrast: 0.7,
      snr: 40,
      noiseDn: 1.5,
      saturatedPercent: 0,
      coveredPercent: 5,
      maskedPercent: 0,
      enlargement: 1,
      motionAnisotropy: 1,
      warnings: [],
    },
  };
}
