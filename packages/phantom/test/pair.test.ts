import { renderPair, renderReshoots } from "@anagen/phantom";
import { InvalidInput } from "@anagen/quantities";
import { describe, expect, test } from "vitest";
import { displaced } from "../src/pair/again.ts";
import { toPixel, toScalp } from "../src/view/view.ts";

const SMALL = { widthPx: 800, heightPx: 640, nuisances: [], scale: "none" } as const;

const TINY = { widthPx: 400, heightPx: 320, nuisances: [], scale: "none" } as const;

describe("a pair", () => {
  const change = { lost: 0.2, gained: 0.3, thickened: 0.25, thinned: 0.25 };
  const {
    before,
    after,
    change: truth,
  } = renderPair({ seed: 9, ...SMALL, shiftShare: 0.05, change });

  test("each fate shows in both truths", () => {
    const first = new Map(before.truth.hairs.map((hair) => [hair.id, hair]));
    const second = new Map(after.truth.hairs.map((hair) => [hair.id, hair]));
    const seen = new Set<string>();
    for (const { id, fate, inCommon, beforeWidthUm, afterWidthUm } of truth.hairs) {
      if (fate === "lost") expect(second.has(id)).toBe(false);
      if (fate === "gained") expect(first.has(id)).toBe(false);
      if (!inCommon) continue;
      seen.add(fate);
      if (fate === "lost" || fate === "gained") continue;
      const ratio = (afterWidthUm ?? 0) / (beforeWidthUm ?? 1);
      const [low, high] = { kept: [1, 1], thickened: [1.2, 1.45], thinned: [0.6, 0.8] }[fate];
      expect(ratio).toBeGreaterThan((low ?? 0) - 0.001);
      expect(ratio).toBeLessThan((high ?? 0) + 0.001);
    }
    expect([...seen].sort()).toEqual(["gained", "kept", "lost", "thickened", "thinned"]);
  });

  test("the change on common scalp is the count of its hairs", () => {
    const { common } = truth;
    expect(common.before).toBe(common.kept + common.lost + common.thickened + common.thinned);
    expect(common.after).toBe(common.before - common.lost + common.gained);
    const percent = (100 * (common.gained - common.lost)) / common.before;
    expect(common.densityChangePercent).toBeCloseTo(percent, 9);
    expect(truth.overlapCm2).toBeLessThanOrEqual(before.truth.areaCm2);
  });

  test("roots of hairs that stay lie where rotation, scale and shift put them", () => {
    const view = {
      widthPx: 800,
      heightPx: 640,
      centreMm: [0, 0] as const,
      angleRad: 0,
      pxPerMm: 1000 / 5.55,
      distortion: before.truth.optics.distortion,
    };
    const moved = displaced(view, truth);
    const stay = truth.hairs.filter(({ beforeRoot, afterRoot }) => beforeRoot && afterRoot);
    expect(stay.length).toBeGreaterThan(4);
    for (const { beforeRoot, afterRoot } of stay) {
      const [x, y] = toPixel(moved, toScalp(view, beforeRoot ?? [0, 0]));
      expect(x).toBeCloseTo(afterRoot?.[0] ?? 0, 1);
      expect(y).toBeCloseTo(afterRoot?.[1] ?? 0, 1);
    }
  });

  test("another place of the same head shares no hair", () => {
    const other = renderPair({ seed: 9, ...TINY, sameSite: false });
    expect(other.change).toMatchObject({ sameSite: false, overlapCm2: 0, hairs: [] });
    expect(other.before.picture.rgb).not.toEqual(other.after.picture.rgb);
  });

  test("a share above 1 is named", () => {
    expect(() => renderPair({ seed: 1, ...SMALL, change: { lost: 2 } })).toThrow(InvalidInput);
    expect(() => renderPair({ seed: 1, ...SMALL, change: { lost: 2 } })).toThrow("change.lost");
  });
});

test("re-shoots show the same hairs with other pixels, at most 5 degrees off", () => {
  const shots = renderReshoots({ seed: 4, ...TINY }, 3);
  const [first] = shots;
  const widths = new Map(first?.truth.hairs.map(({ id, widthUm }) => [id, widthUm]));
  for (const { picture, truth } of shots.slice(1)) {
    expect(picture.rgb).not.toEqual(first?.picture.rgb);
    expect(Math.abs(truth.optics.angleDeg)).toBeLessThanOrEqual(5);
    const shared = truth.hairs.filter(({ id }) => widths.has(id));
    expect(shared.length).toBeGreaterThan(0.6 * truth.hairs.length);
    for (const { id, widthUm } of shared) expect(widthUm).toBe(widths.get(id));
  }
});
