import { type Pair, type PhantomPicture, renderPair } from "@anagen/phantom";
import {
  compareMeasurements,
  type Hair,
  isMasked,
  type Measurement,
  measurePicture,
} from "@anagen/trichometry";
import { beforeAll, describe, expect, test } from "vitest";

/** Drawing takes longer than measuring. */
const DRAWING_MS = 300_000;
/** Half of the box of a label, in pixels, and the end of its bar before it. */
const LABEL = { halfWidth: 80, halfHeight: 27, barPx: 150 };
const GLARE_PX = 60;

type Place = readonly [number, number];
type Kept = Pair["change"]["hairs"][number];

let pair: Pair;
let before: Measurement;
let open: Measurement;

/** Two visits without a planted change: whatever is told to be lost or gained is not. */
beforeAll(() => {
  const nothing = { lost: 0, gained: 0, thickened: 0, thinned: 0 };
  const camera = {
    widthPx: 960,
    heightPx: 800,
    shiftShare: 0.03,
    rotationDeg: 4,
    scaleChange: 1.01,
  };
  const plain = { nuisances: [], scale: "none", lengthMm: 0.3, blurSigmaUm: 10 } as const;
  pair = renderPair({ seed: 31, ...camera, ...plain, change: nothing });
  before = measured(pair.before.picture);
  open = measured(pair.after.picture);
}, DRAWING_MS);

const measured = (picture: PhantomPicture) => {
  const { pxPerMm } = picture === pair.before.picture ? pair.before.truth : pair.after.truth;
  return measurePicture(picture, { pxPerMm: { value: pxPerMm, sd: 0.9, from: "given" } });
};

/** The find at a drawn root, within 0.08 mm. */
const findAt = ({ hairs, pxPerMm }: Measurement, place: Place | null): Hair | undefined =>
  hairs.find(
    ({ root: [x, y], inFrame }) =>
      inFrame &&
      place !== null &&
      Math.hypot(x - place[0], y - place[1]) < 0.08 * (pxPerMm?.value ?? 0),
  );

/** Clear hairs of both visits, well inside, found in both. */
const clearHairs = () =>
  pair.change.hairs.filter(({ beforeRoot, afterRoot, afterWidthUm }) => {
    const [x, y] = afterRoot ?? [0, 0];
    const inside = x > 320 && x < 760 && y > 160 && y < 640 && (afterWidthUm ?? 0) > 60;
    return inside && findAt(before, beforeRoot) && findAt(open, afterRoot);
  });

/** Hairs whose root a picture hides, as the first visit found them. */
const under = (after: Measurement) =>
  pair.change.hairs.flatMap(({ beforeRoot, afterRoot, inCommon }) => {
    const find = findAt(before, beforeRoot);
    return inCommon && afterRoot && find && isMasked(after.masks, afterRoot) ? [find.id] : [];
  });

/** What sticks out of a label or glare may be found as the hair it is. */
const hasStub = ({ hairs, faint, pxPerMm }: Measurement, { afterRoot }: Kept): boolean =>
  [...hairs, ...(faint ?? [])].some(({ root: [x, y] }) => {
    const [u, v] = afterRoot ?? [0, 0];
    return Math.hypot(x - u, y - v) < 0.25 * (pxPerMm?.value ?? 0);
  });

/** The middle of a hair of the second visit. */
const middleOf = ({ id }: Kept): Place => {
  const { root, tip } = pair.after.truth.hairs.find((hair) => hair.id === id) ?? {
    root: [0, 0],
    tip: [0, 0],
  };
  return [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2];
};

describe.each([
  ["a scale bar's label", withLabel],
  ["glare", withGlare],
])("%s over a known hair of the second picture", (_, hide) => {
  let after: Measurement;

  beforeAll(() => {
    for (const hair of clearHairs()) {
      after = measured(hide(pair.after.picture, middleOf(hair)));
      if (!hasStub(after, hair)) return;
    }
    throw new Error("no hair to cover whole");
  });

  test("hides it: not seen there, neither lost nor gained", () => {
    const hidden = under(after);
    expect(hidden.length).toBeGreaterThan(0);
    const result = compareMeasurements(before, after);
    expect(result.status).toBe("compared");
    expect(result.notSeenThere?.before).toEqual(expect.arrayContaining(hidden));
    const told = result.hairs.map(({ before: id }) => id);
    for (const id of hidden) expect(told).not.toContain(id);
    expect(result.verdict).toBe("no detectable change");
  });

  test("without its masks the same pair loses it", () => {
    const result = compareMeasurements(before, { ...after, masks: null });
    // Lost, or by what the other hairs say more likely missed: not kept either way.
    const lost = result.hairs.flatMap(({ change, before: id }) =>
      change === "lost" || change === "misread" ? [id] : [],
    );
    const whole = pair.change.hairs.flatMap((hair) => {
      const find = findAt(before, hair.beforeRoot);
      return find && under(after).includes(find.id) && !hasStub(after, hair) ? [find.id] : [];
    });
    expect(whole.length).toBeGreaterThan(0);
    expect(lost).toEqual(expect.arrayContaining(whole));
  });

  test("the other way round it is not gained", () => {
    const result = compareMeasurements(after, before);
    const gained = result.hairs.flatMap(({ change, after: id }) =>
      change === "gained" ? [id] : [],
    );
    for (const id of under(after)) expect(gained).not.toContain(id);
    expect(result.notSeenThere?.after).toEqual(expect.arrayContaining(under(after)));
  });
});

/** A bar that ends at a dark label over a place, as microscopes burn them in. */
function withLabel(picture: PhantomPicture, [x, y]: Place): PhantomPicture {
  const rgb = Uint8Array.from(picture.rgb);
  const fill = (left: number, top: number, width: number, height: number, level: number) => {
    for (let row = top; row < top + height; row += 1) {
      const at = 3 * (row * picture.widthPx + left);
      rgb.fill(level, at, at + 3 * width);
    }
  };
  const { halfWidth, halfHeight, barPx } = LABEL;
  const [left, row] = [Math.round(x) - halfWidth, Math.round(y)];
  fill(left, row - halfHeight, 2 * halfWidth, 2 * halfHeight, 70);
  fill(left - 6 - barPx, row, barPx, 1, 20);
  return { ...picture, rgb };
}

/** A reflection that goes far beyond the end of the scale in its middle. */
function withGlare(picture: PhantomPicture, [x, y]: Place): PhantomPicture {
  const rgb = picture.rgb.map((level, at) => {
    const pixel = Math.floor(at / 3);
    const away = Math.hypot((pixel % picture.widthPx) - x, Math.floor(pixel / picture.widthPx) - y);
    return Math.min(255, level + 2000 * Math.exp(-0.5 * (away / (GLARE_PX / 2)) ** 2));
  });
  return { ...picture, rgb };
}
