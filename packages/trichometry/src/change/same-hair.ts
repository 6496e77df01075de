import { linearSumAssignment } from "linear-sum-assignment";
import type { SiteHair } from "../registration/sites.ts";
import { GATE_MM, MATCH } from "./thresholds.ts";

/** A hair of the first picture and its likeness to one of the second: 1 alike, 0 at the gate. */
type Likeness = { before: number; after: number; likeness: number };

/**
 * Which hair is which: the assignment with the greatest sum of likeness among all that keep within the gate.
 *
 * Hairs within reach of each other form small groups; each is solved exactly (Jonker and Volgenant 1987,
 * Computing 38:325).
 *
 * @param before roots and tips of the first picture, already laid on the second, mm
 */
export function sameHairs(
  before: readonly SiteHair[],
  after: readonly SiteHair[],
): [before: number, after: number][] {
  const candidates: Likeness[] = before.flatMap((one, at) =>
    after.flatMap((other, index) => {
      const likeness = likenessOf(one, other);
      return likeness > 0 ? [{ before: at, after: index, likeness }] : [];
    }),
  );
  return groupsOf(candidates).flatMap(solved);
}

function likenessOf(one: SiteHair, other: SiteHair): number {
  const away = Math.hypot(one.root[0] - other.root[0], one.root[1] - other.root[1]);
  if (away > GATE_MM) return 0;
  const off =
    (away / MATCH.rootSdMm) ** 2 +
    (turnDeg(one, other) / MATCH.turnSdDeg) ** 2 +
    widthOff(one, other);
  const worst = (GATE_MM / MATCH.rootSdMm) ** 2 + MATCH.worstExtra;
  return Math.max(0, 1 - off / worst);
}

function turnDeg(one: SiteHair, other: SiteHair): number {
  const angle = ({ root, tip }: SiteHair) => Math.atan2(tip[1] - root[1], tip[0] - root[0]);
  const turn = Math.abs(angle(one) - angle(other)) % (2 * Math.PI);
  // A direction read the wrong way round is a fault of the reading, not another hair.
  const apart = Math.min(turn, 2 * Math.PI - turn);
  return (Math.min(apart, Math.PI - apart) * 180) / Math.PI;
}

function widthOff({ hair: one }: SiteHair, { hair: other }: SiteHair): number {
  if (!one.widthUm || !other.widthUm) return 0;
  const apart = Math.log(Math.max(one.widthUm.value, 5) / Math.max(other.widthUm.value, 5));
  return (apart / MATCH.widthSdLog) ** 2;
}

/** Candidates that share no hair with each other are apart. */
function groupsOf(candidates: readonly Likeness[]): Likeness[][] {
  const groupOf = new Map<string, Likeness[]>();
  const groups = new Set<Likeness[]>();
  for (const candidate of candidates) {
    const keys = [`b${candidate.before}`, `a${candidate.after}`];
    const merged = [candidate];
    for (const key of keys) {
      const group = groupOf.get(key);
      if (group && groups.delete(group)) merged.push(...group);
    }
    groups.add(merged);
    for (const { before, after } of merged) {
      groupOf.set(`b${before}`, merged);
      groupOf.set(`a${after}`, merged);
    }
  }
  return [...groups];
}

function solved(group: readonly Likeness[]): [number, number][] {
  const rows = [...new Set(group.map(({ before }) => before))].sort((a, b) => a - b);
  const columns = [...new Set(group.map(({ after }) => after))].sort((a, b) => a - b);
  const likeness = rows.map(() => columns.map(() => 0));
  for (const { before, after, likeness: value } of group) {
    const row = likeness[rows.indexOf(before)];
    if (row) row[columns.indexOf(after)] = value;
  }
  const { rowAssignments } = linearSumAssignment(likeness, { maximaze: true });
  return rows.flatMap((before, row): [number, number][] => {
    const column = rowAssignments[row] ?? -1;
    const after = columns[column];
    return after !== undefined && (likeness[row]?.[column] ?? 0) > 0 ? [[before, after]] : [];
  });
}
