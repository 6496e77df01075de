import { type Plane, valueAt as valueAtPlane } from "../picture/plane.ts";
import { DIRECTIONS, type Oriented } from "./oriented.ts";

/** A line followed through the layers. */
export type Trace = { points: [number, number][]; directions: number[]; strengths: number[] };

/** A line begins where its response is this high and goes on while it is this high. */
const BEGIN = 0.24;
const GO_ON = 0.12;
const STEP_PX = 2;
/** Steps that are bridged straight on: glare, or a bubble. Where the hair ends, the response lasts on; darkness does not. */
const BRIDGED_STEPS = 9;
/** Darkness on the middle, against what the line had so far, below which the step is blind. */
const BLIND_BELOW = 0.45;
/** Steps from turn to turn: no hair bends sharper than about 0.6 mm. */
const STEPS_A_TURN = 4;
const LATERAL = [0, -0.7, 0.7];
const TURN_COST = 0.006;
/** A line already followed covers its surroundings in directions up to this many layers off. */
const COVERED_LAYERS = 2;

/** Follows every line, the strongest first. Lines that cross lie in different layers and do not disturb each other. */
export function traceLines(
  field: Oriented,
  dark: Plane,
  isHidden: (x: number, y: number) => boolean,
): Trace[] {
  const { width, height } = field;
  const covered = field.layers.map(() => new Uint8Array(width * height));
  const traces: Trace[] = [];
  for (const { layer, at } of seedsOf(field)) {
    if (covered[layer]?.[at]) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    if (isHidden(x, y)) continue;
    const go = (backwards: boolean) =>
      walk(field, dark, covered, isHidden, { x, y, layer, backwards });
    const [back, forth] = [go(true), go(false)];
    const trace: Trace = {
      points: [...back.points.toReversed(), [x, y], ...forth.points],
      directions: [...back.directions.toReversed(), layer, ...forth.directions],
      strengths: [
        ...back.strengths.toReversed(),
        field.layers[layer]?.[at] ?? 0,
        ...forth.strengths,
      ],
    };
    cover(trace, covered, field);
    traces.push(trace);
  }
  return traces;
}

/** Places that are highest across their direction and among the directions beside it. */
function seedsOf({ width, height, layers, step }: Oriented) {
  const seeds: { layer: number; at: number; value: number }[] = [];
  for (const [layer, values] of layers.entries()) {
    const [nx, ny] = [-Math.sin(layer * step), Math.cos(layer * step)];
    const beside = [1, 2].map((away) => Math.round(ny * away) * width + Math.round(nx * away));
    const before = layers[(layer + DIRECTIONS - 1) % DIRECTIONS] ?? values;
    const after = layers[(layer + 1) % DIRECTIONS] ?? values;
    for (let y = 3; y < height - 3; y++) {
      for (let at = y * width + 3; at < (y + 1) * width - 3; at++) {
        const value = values[at] as number;
        if (value < BEGIN) continue;
        if (value < (before[at] as number) || value < (after[at] as number)) continue;
        const peak = beside.every(
          (off) => value >= (values[at + off] as number) && value >= (values[at - off] as number),
        );
        if (peak) seeds.push({ layer, at, value });
      }
    }
  }
  return seeds.sort((a, b) => b.value - a.value || a.at - b.at);
}

type Start = { x: number; y: number; layer: number; backwards: boolean };

function walk(
  field: Oriented,
  dark: Plane,
  covered: readonly Uint8Array[],
  isHidden: (x: number, y: number) => boolean,
  start: Start,
): Trace {
  const { width, height, step } = field;
  const trace: Trace = { points: [], directions: [], strengths: [] };
  let { x, y } = start;
  // Counted on over half turns, so that a curl can go all the way round.
  let turn = start.layer + (start.backwards ? DIRECTIONS : 0);
  let good = 0;
  let usual = valueAtPlane(dark, x, y);
  let lastTurn = 0;
  for (let blind = 0; blind <= BRIDGED_STEPS; ) {
    let best = { value: Number.NEGATIVE_INFINITY, x, y, turn };
    const mayTurn = blind === 0 && trace.points.length - lastTurn >= STEPS_A_TURN;
    for (const change of mayTurn ? [0, -1, 1] : [0]) {
      const angle = (turn + change) * step;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      for (const off of blind === 0 ? LATERAL : [0]) {
        const [u, v] = [x + STEP_PX * c - off * s, y + STEP_PX * s + off * c];
        const value =
          valueAt(field, turn + change, u, v) - TURN_COST * (Math.abs(change) + Math.abs(off));
        if (value > best.value) best = { value, x: u, y: v, turn: turn + change };
      }
    }
    if (best.turn !== turn) lastTurn = trace.points.length;
    ({ x, y, turn } = best);
    const [column, row] = [Math.round(x), Math.round(y)];
    if (column < 1 || row < 1 || column >= width - 1 || row >= height - 1) break;
    if (isHidden(column, row)) break;
    const layer = ((turn % DIRECTIONS) + DIRECTIONS) % DIRECTIONS;
    if (covered[layer]?.[row * width + column]) break;
    trace.points.push([x, y]);
    trace.directions.push(layer);
    trace.strengths.push(best.value);
    const here = valueAtPlane(dark, x, y);
    if (best.value >= GO_ON && here >= BLIND_BELOW * usual) {
      usual += 0.1 * (here - usual);
      good = trace.points.length;
      blind = 0;
    } else blind += 1;
  }
  return {
    points: trace.points.slice(0, good),
    directions: trace.directions.slice(0, good),
    strengths: trace.strengths.slice(0, good),
  };
}

function valueAt({ width, height, layers }: Oriented, turn: number, x: number, y: number): number {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (column < 0 || row < 0 || column >= width || row >= height) return 0;
  const layer = ((turn % DIRECTIONS) + DIRECTIONS) % DIRECTIONS;
  return layers[layer]?.[row * width + column] ?? 0;
}

/** Half the width that a line covers for its own kind; wider for strong lines is not needed: they are followed first. */
const COVERED_PX = 4;

function cover(
  { points, directions }: Trace,
  covered: readonly Uint8Array[],
  field: Oriented,
): void {
  const { width, height } = field;
  for (const [index, [x, y]] of points.entries()) {
    const direction = directions[index] ?? 0;
    for (let off = -COVERED_LAYERS; off <= COVERED_LAYERS; off += 1) {
      const layer = covered[(direction + off + DIRECTIONS) % DIRECTIONS];
      if (!layer) continue;
      for (let v = Math.round(y) - COVERED_PX; v <= Math.round(y) + COVERED_PX; v += 1) {
        for (let u = Math.round(x) - COVERED_PX; u <= Math.round(x) + COVERED_PX; u += 1) {
          if (u >= 0 && v >= 0 && u < width && v < height) layer[v * width + u] = 1;
        }
      }
    }
  }
}
