import { expect, test } from "vitest";
import { placePasses } from "../../src/field/placed-pass.ts";
import { puncturesIn } from "../../src/field/punctures.ts";
import { simulate } from "../../src/field/simulate.ts";
import { tilesOf } from "../../src/field/tiles.ts";
import { hexagonalUnits } from "../../src/follicles/hexagonal.ts";
import { reachedWithoutPunctures } from "../../src/follicles/reached-without-punctures.ts";
import { checkRequest } from "../../src/request/check-request.ts";
import { buildPointGrid } from "../../src/spacing/point-grid.ts";
import { nearestFromMm } from "../../src/spacing/ring-search.ts";
import { centralValues } from "../../src/uncertainty/draws.ts";
import { parametersOf } from "../../src/uncertainty/parameters.ts";

function placed(device: string, hand: { tremorSdMm: number; angleSdDeg: number }, seed = 9) {
  const directions = [0, 45, 90];
  const protocol = checkRequest({
    device,
    area: { cm2: 25 },
    hand,
    passes: directions.map((directionDeg) => ({ directionDeg })),
  });
  return placePasses(protocol, centralValues(parametersOf(protocol)), seed);
}

const HAND = { tremorSdMm: 0.2, angleSdDeg: 3 };
const keys = (points: { xMm: Float64Array; yMm: Float64Array }) =>
  Array.from(points.xMm, (x, i) => `${x} ${points.yMm[i]}`);

test.each(["dermaroller-mf8", "skinpen", "stamp-80"])(
  "%s: the tiles of a field together are the field, puncture for puncture",
  (device) => {
    const passes = placed(device, HAND);
    const whole = { minXMm: -25, minYMm: -25, maxXMm: 25, maxYMm: 25 };
    const all = keys(puncturesIn(passes, whole)).sort();
    const tiled = tilesOf(50, 9, 1).flatMap((tile) => keys(puncturesIn(passes, tile)));
    expect(tiled.sort()).toEqual(all);
    expect(all.length).toBeGreaterThan(300);
  },
);

test.each(["dermaroller-mf8", "skinpen", "stamp-80"])(
  "%s: measured in tiles or whole, the figures are the same",
  (device) => {
    const passes = placed(device, HAND);
    const measure = (mostPerTile: number) => {
      const { punctures, spacing, heatMap, unitsReached } = simulate(passes, {
        sideMm: 50,
        densityPerMm2: 1,
        heatSideMm: 50,
        unitSideMm: 50,
        heatCellMm: 1,
        follicularUnitsPerCm2: 80,
        withinMm: [0.25, 0.5],
        mostPerTile,
      });
      return {
        punctures,
        unitsReached,
        heat: [...heatMap.perCm2],
        p5: spacing.quantileMm(0.05),
        p95: spacing.quantileMm(0.95),
        mean: spacing.meanMm.toFixed(10),
      };
    };
    expect(measure(200)).toEqual(measure(1e9));
  },
);

test("same seed, same field; another seed, another field", () => {
  const box = { minXMm: -9, minYMm: -9, maxXMm: 9, maxYMm: 9 };
  expect(keys(puncturesIn(placed("skinpen", HAND), box))).toEqual(
    keys(puncturesIn(placed("skinpen", HAND), box)),
  );
  expect(keys(puncturesIn(placed("skinpen", HAND, 10), box))).not.toEqual(
    keys(puncturesIn(placed("skinpen", HAND), box)),
  );
});

test.each(["dermaroller-mf8", "roller-540", "stamp-80"])(
  "%s: follicles reached without creating punctures are those reached by the punctures",
  (device) => {
    const passes = placed(device, { tremorSdMm: 0, angleSdDeg: 3 });
    const box = { minXMm: -40, minYMm: -40, maxXMm: 40, maxYMm: 40 };
    const wider = { minXMm: -42, minYMm: -42, maxXMm: 42, maxYMm: 42 };
    const punctures = puncturesIn(passes, wider);
    const { xMm, yMm } = hexagonalUnits(box, 150);
    const distances = nearestFromMm(buildPointGrid(punctures.xMm, punctures.yMm), xMm, yMm);
    for (const radius of [0.1, 0.3, 1.2]) {
      const wanted = Array.from(distances, (distance) => (distance <= radius ? 1 : 0));
      expect([...reachedWithoutPunctures(passes, xMm, yMm, radius)]).toEqual(wanted);
    }
  },
);
