/** A hair as a measurement tells it; also from a result that another program made. */
export interface FoundHair {
  readonly id: number;
  readonly root: readonly number[];
  readonly tip: readonly number[];
  readonly centreline: readonly (readonly number[])[];
  readonly class: string;
  readonly probability: number;
  readonly inFrame: boolean;
}

/** A find is counted when it is likelier a hair than not and has its root in the counted area. */
const COUNTS_FROM = 0.5;

export const isCounted = ({ inFrame, probability }: FoundHair): boolean =>
  inFrame && probability >= COUNTS_FROM;

export const isFaint = ({ probability }: FoundHair): boolean => probability < COUNTS_FROM;

/** How hairs are drawn, and what the legend calls them. */
export const HAIR_KINDS = ["terminal", "intermediate", "vellus", "debris"] as const;
export type HairKind = (typeof HAIR_KINDS)[number] | "outside" | "faint";

export function kindOf(hair: FoundHair): HairKind {
  if (isFaint(hair)) return "faint";
  if (!hair.inFrame) return "outside";
  return HAIR_KINDS.find((kind) => kind === hair.class) ?? "terminal";
}

/** Hairs by how they are drawn, each kind in the order they came. */
export function byKind(hairs: readonly FoundHair[]): ReadonlyMap<HairKind, readonly FoundHair[]> {
  const found = new Map<HairKind, FoundHair[]>();
  for (const hair of hairs) {
    const kind = kindOf(hair);
    found.set(kind, [...(found.get(kind) ?? []), hair]);
  }
  return found;
}

/** The hair whose line lies nearest to a spot, within a reach; all in pixels of the picture. */
export function nearestHair<Hair extends FoundHair>(
  hairs: readonly Hair[],
  at: readonly [number, number],
  reachPx: number,
): Hair | null {
  let best: { hair: Hair; apart: number } | null = null;
  for (const hair of hairs) {
    const apart = distanceTo(hair.centreline, at);
    if (apart <= reachPx && apart < (best?.apart ?? Number.POSITIVE_INFINITY)) {
      best = { hair, apart };
    }
  }
  return best?.hair ?? null;
}

function distanceTo(line: readonly (readonly number[])[], at: readonly [number, number]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, point] of line.entries()) {
    least = Math.min(least, toPiece(point, line[index + 1] ?? point, at));
  }
  return least;
}

function toPiece(
  [x0 = 0, y0 = 0]: readonly number[],
  [x1 = 0, y1 = 0]: readonly number[],
  [x, y]: readonly [number, number],
): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / squared;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
}
