/** Middle of the runs: other work on the machine moves single ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** Milliseconds of each of several runs, after one that is not counted. */
export function timed(runs: number, job: () => void): number[] {
  job();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    job();
    return performance.now() - start;
  });
}
