type Arc = readonly [start: number, end: number];

const TURN = 2 * Math.PI;

/**
 * Area of the union of equal discs, exact (Green's theorem over the outer arcs).
 * @param xMm, yMm centres, one entry per disc; equal centres count once
 * @returns mm²
 * @example discUnionAreaMm2([0], [0], 1) // π
 */
export function discUnionAreaMm2(
  xMm: ArrayLike<number>,
  yMm: ArrayLike<number>,
  radiusMm: number,
): number {
  let area = 0;
  for (let i = 0; i < xMm.length; i++) {
    const x = xMm[i] ?? 0;
    const y = yMm[i] ?? 0;
    const hidden = hiddenArcs(xMm, yMm, radiusMm, i);
    if (hidden === "whole disc") continue;
    for (const [from, to] of gaps(hidden)) {
      area +=
        (radiusMm / 2) *
        (radiusMm * (to - from) +
          x * (Math.sin(to) - Math.sin(from)) -
          y * (Math.cos(to) - Math.cos(from)));
    }
  }
  return area;
}

/** Arcs of disc `i`'s rim inside other discs. A disc equal to an earlier one is hidden whole. */
function hiddenArcs(
  xMm: ArrayLike<number>,
  yMm: ArrayLike<number>,
  radiusMm: number,
  i: number,
): Arc[] | "whole disc" {
  const arcs: Arc[] = [];
  for (let j = 0; j < xMm.length; j++) {
    if (j === i) continue;
    const dx = (xMm[j] ?? 0) - (xMm[i] ?? 0);
    const dy = (yMm[j] ?? 0) - (yMm[i] ?? 0);
    const apart = Math.hypot(dx, dy);
    if (apart === 0 && j < i) return "whole disc";
    if (apart === 0 || apart >= 2 * radiusMm) continue;
    const towards = (Math.atan2(dy, dx) + TURN) % TURN;
    const half = Math.acos(apart / (2 * radiusMm));
    pushWrapped(arcs, towards - half, towards + half);
  }
  return arcs.sort((a, b) => a[0] - b[0]);
}

function pushWrapped(arcs: Arc[], from: number, to: number): void {
  if (from < 0) arcs.push([from + TURN, TURN], [0, to]);
  else if (to > TURN) arcs.push([from, TURN], [0, to - TURN]);
  else arcs.push([from, to]);
}

function gaps(sorted: readonly Arc[]): Arc[] {
  const open: Arc[] = [];
  let reached = 0;
  for (const [from, to] of sorted) {
    if (from > reached) open.push([reached, from]);
    reached = Math.max(reached, to);
  }
  if (reached < TURN) open.push([reached, TURN]);
  return open;
}
