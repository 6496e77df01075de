import { type Random, requireWithin } from "@anagen/quantities";
import { between } from "../chance/draw.ts";
import { stream, streamSeed } from "../chance/streams.ts";
import { checkOptions, type PhantomOptions } from "../render/phantom-options.ts";
import { drawShot, sceneOf } from "../render/render-phantom.ts";
import { type Phantom, shoot } from "../render/shoot.ts";
import type { Shot } from "../render/shot.ts";
import type { Region } from "../scene/follicles.ts";
import { drawPerson } from "../scene/person.ts";
import type { Scene } from "../scene/scene.ts";
import { reachMm } from "../view/scalp-plane.ts";
import type { Point, View } from "../view/view.ts";
import { type Displacement, displaced, newLight, reshoot } from "./again.ts";
import {
  type ChangeShares,
  drawShares,
  type Fate,
  firstVisit,
  planFates,
  secondVisit,
} from "./change-plan.ts";
import { commonChange, hairChanges, overlapOf, type PairTruth } from "./pair-truth.ts";

export type PairOptions = PhantomOptions & {
  /** Shares of hairs that change; what is left out is drawn. */
  change?: Partial<ChangeShares>;
  /** Second camera against the first; left out: up to 15 degrees, 5 %, 30 % of the width. */
  rotationDeg?: number;
  scaleChange?: number;
  shiftShare?: number;
  /** False: the second picture shows another place of the same head. */
  sameSite?: boolean;
};

export type Pair = { before: Phantom; after: Phantom; change: PairTruth };

const SIDE_MM = { clipped: 1.2, long: 5 };

/**
 * Two visits to one place: the same follicles, hairs lost, gained, thickened and thinned as planted,
 * newly cut, another light, another noise, the camera turned, shifted and nearer or farther.
 *
 * @throws {InvalidInput} naming the option that is out of its bounds
 */
export function renderPair(options: PairOptions): Pair {
  checkOptions(options);
  checkPair(options);
  const { seed } = options;
  const person = drawPerson(seed, options.hairColour, options.phototype);
  const first = drawShot(options, person);
  const moved = drawDisplacement(stream(seed, "second camera"), first.view, options);
  const second = secondShot(stream(seed, "second visit"), first, moved);
  const region = reachOf([first.view, second.view], SIDE_MM[options.mode ?? "clipped"]);
  const scene = sceneOf(options, person, region);
  const random = stream(seed, "change");
  const fates = planFates(random, scene.hairs, { ...drawShares(random), ...options.change });
  const before = shoot({ ...scene, hairs: firstVisit(scene.hairs, fates) }, first, seed);
  const sameSite = options.sameSite ?? true;
  const place: Scene = sameSite
    ? { ...scene, hairs: secondVisit(random, scene.hairs, fates, scene.growth) }
    : sceneOf({ ...options, seed: streamSeed(seed, "another place") }, person, region);
  const after = shoot(place, second, seed);
  return {
    before,
    after,
    change: changeOf(options, scene, fates, moved, [before, after], [first, second]),
  };
}

/** Pictures of one scene within minutes: the first as `renderPhantom` takes it, then taken again. */
export function renderReshoots(options: PhantomOptions, count: number): Phantom[] {
  checkOptions(options);
  requireWithin("count", count, 1, 1000);
  const person = drawPerson(options.seed, options.hairColour, options.phototype);
  const first = drawShot(options, person);
  const random = stream(options.seed, "again");
  const shots = Array.from({ length: count }, (_, number) =>
    number === 0 ? first : reshoot(random, first, number),
  );
  const views = shots.map(({ view }) => view);
  const scene = sceneOf(options, person, reachOf(views, SIDE_MM[options.mode ?? "clipped"]));
  return shots.map((shot) => shoot(scene, shot, options.seed));
}

function checkPair({ change, rotationDeg, scaleChange, shiftShare }: PairOptions): void {
  for (const [name, share] of Object.entries(change ?? {})) {
    requireWithin(`change.${name}`, share, 0, 1);
  }
  if (rotationDeg !== undefined) requireWithin("rotationDeg", rotationDeg, -180, 180);
  if (scaleChange !== undefined) requireWithin("scaleChange", scaleChange, 0.5, 2);
  if (shiftShare !== undefined) requireWithin("shiftShare", shiftShare, 0, 2);
}

function drawDisplacement(random: Random, view: View, options: PairOptions): Displacement {
  const rotationDeg = between(random, -15, 15);
  const scale = between(random, 0.95, 1.05);
  const shiftShare = options.shiftShare ?? between(random, 0, 0.3);
  const direction = between(random, 0, 2 * Math.PI);
  const widthMm = view.widthPx / view.pxPerMm;
  const heightMm = view.heightPx / view.pxPerMm;
  return {
    rotationDeg: options.rotationDeg ?? rotationDeg,
    scale: options.scaleChange ?? scale,
    shiftMm: [
      shiftShare * widthMm * Math.cos(direction),
      shiftShare * heightMm * Math.sin(direction),
    ],
  };
}

function secondShot(random: Random, first: Shot, moved: Displacement): Shot {
  return {
    ...first,
    view: displaced(first.view, moved),
    light: newLight(random, first.light),
    camera: {
      ...first.camera,
      blurSigmaUm: first.camera.blurSigmaUm * between(random, 0.85, 1.15),
    },
    noiseSeed: streamSeed(first.noiseSeed, "second visit"),
    visitSeed: streamSeed(first.visitSeed, "second visit"),
  };
}

/** The scalp that any of the views reaches, and a margin of it. */
function reachOf(views: readonly View[], marginMm: number): Region {
  const sides = views.map((view) => {
    const [x, y] = view.centreMm;
    const reach = reachMm(view) + marginMm;
    return { leftMm: x - reach, topMm: y - reach, rightMm: x + reach, bottomMm: y + reach };
  });
  return {
    leftMm: Math.min(...sides.map(({ leftMm }) => leftMm)),
    topMm: Math.min(...sides.map(({ topMm }) => topMm)),
    rightMm: Math.max(...sides.map(({ rightMm }) => rightMm)),
    bottomMm: Math.max(...sides.map(({ bottomMm }) => bottomMm)),
  };
}

function changeOf(
  { seed, sameSite = true }: PairOptions,
  scene: Scene,
  fates: Map<number, Fate>,
  moved: Displacement,
  [before, after]: readonly [Phantom, Phantom],
  [first, second]: readonly [Shot, Shot],
): PairTruth {
  const visits = [
    { phantom: before, view: first.view },
    { phantom: after, view: second.view },
  ] as const;
  const rootsMm = new Map(scene.hairs.map(({ id, rootMm }): [number, Point] => [id, rootMm]));
  const hairs = sameSite ? hairChanges(...visits, fates, rootsMm) : [];
  const overlap = sameSite ? overlapOf(...visits) : { overlapCm2: 0, overlapShare: 0 };
  return { seed, sameSite, ...moved, ...overlap, common: commonChange(hairs), hairs };
}
