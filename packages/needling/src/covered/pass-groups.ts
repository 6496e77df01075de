import type { Device } from "../devices/device.ts";
import { passPattern, speedOf } from "../pattern/pass-pattern.ts";
import { merged, type Pattern } from "../pattern/pattern.ts";
import { turnedPattern } from "../pattern/turned-pattern.ts";
import type { Pass } from "../request/check-request.ts";
import type { Values } from "../uncertainty/parameters.ts";
import { smallestGapMm } from "./cell-coverage.ts";

/**
 * Passes whose phases are independent of all others, as patterns: `times` passes of one pattern
 * with independent phases, or several exactly placed passes in one direction merged into one.
 */
export type PassGroup = { pattern: Pattern; times: number; gapMm: number };

/**
 * Splits passes by what is known of their phases.
 *
 * Passes placed exactly (phase given) along the same line form one lattice: repeating a phase adds
 * nothing. Different directions meet at all offsets, so they are independent as a mean over area.
 */
export function passGroups(device: Device, passes: readonly Pass[], values: Values): PassGroup[] {
  const random = new Map<number, PassGroup>();
  const placed = new Map<string, { pattern: Pattern; placements: Placement[] }>();
  for (const pass of passes) {
    const speed = device.kind === "pen" ? speedOf(pass, values) : 0;
    if (pass.phase === null) {
      const group = random.get(speed) ?? freeGroup(device, pass, values);
      random.set(speed, { ...group, times: group.times + 1 });
      continue;
    }
    const line = ((pass.directionDeg % 180) + 180) % 180;
    const reversed = ((pass.directionDeg % 360) + 360) % 360 !== line;
    const key = `${line} ${speed}`;
    const group = placed.get(key) ?? { pattern: passPattern(device, pass, values), placements: [] };
    group.placements.push({ phase: pass.phase, reversed });
    placed.set(key, group);
  }
  return [
    ...random.values(),
    ...[...placed.values()].map(({ pattern, placements }) =>
      groupOf(merged(pattern, placements), 1),
    ),
  ];
}

type Placement = { phase: number; reversed: boolean };

/** A group of no pass yet, its array turned as the hand holds it. */
function freeGroup(device: Device, pass: Pass, values: Values): PassGroup {
  const turnRad = device.kind === "pen" ? values.handTurnShare * 2 * Math.PI : 0;
  return groupOf(turnedPattern(passPattern(device, pass, values), turnRad), 0);
}

const groupOf = (pattern: Pattern, times: number): PassGroup => ({
  pattern,
  times,
  gapMm: smallestGapMm(pattern),
});
