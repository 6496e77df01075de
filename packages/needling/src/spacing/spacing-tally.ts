/** Bins of the tally, and how far it reaches in mean random distances: 0.05 % of the mean a bin. */
const BINS = 16_384;
const REACH = 8;

/**
 * Running summary of nearest-neighbour distances, so that a large field needs no list of them.
 * @param scaleMm mean distance of random punctures of the same density, 1 / (2 √λ)
 */
export function spacingTally(scaleMm: number) {
  const counts = new Float64Array(BINS + 1);
  const perBin = BINS / (REACH * scaleMm);
  let total = 0;
  let sum = 0;
  return {
    add(distanceMm: number): void {
      const bin = Math.floor(distanceMm * perBin);
      counts[bin < BINS ? bin : BINS] = (counts[bin < BINS ? bin : BINS] ?? 0) + 1;
      total++;
      sum += distanceMm;
    },
    get count(): number {
      return total;
    },
    get meanMm(): number {
      return total === 0 ? 0 : sum / total;
    },
    /** Distance below which a share of punctures has its neighbour; to half a bin. */
    quantileMm(share: number): number {
      let below = 0;
      for (let bin = 0; bin <= BINS; bin++) {
        below += counts[bin] ?? 0;
        if (below >= share * total && below > 0) return (bin + 0.5) / perBin;
      }
      return 0;
    },
    /** Share of punctures whose neighbour is further than a distance. */
    shareBeyond(distanceMm: number): number {
      let within = 0;
      const last = Math.min(BINS, Math.floor(distanceMm * perBin));
      for (let bin = 0; bin < last; bin++) within += counts[bin] ?? 0;
      return total === 0 ? 0 : 1 - within / total;
    },
  };
}

export type SpacingTally = ReturnType<typeof spacingTally>;
