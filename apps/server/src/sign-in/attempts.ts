export const MOST_TRIES = 10;
export const WINDOW_SECONDS = 15 * 60;
const MOST_REMEMBERED = 100_000;

export type AttemptLimit = {
  /** Counts a try before it is judged. @returns seconds to wait, or null when it may go on */
  begin(key: string): number | null;
  /** The try was good after all: `all` forgets the key's earlier tries too. */
  forgive(key: string, all: boolean): void;
};

/** At most ten tries in any fifteen minutes for one key (an account, an address). Kept in memory. */
export function attemptLimit(now: () => Date): AttemptLimit {
  const tries = new Map<string, number[]>();
  const recent = (key: string, atMs: number) =>
    (tries.get(key) ?? []).filter((one) => one > atMs - WINDOW_SECONDS * 1000);
  return {
    begin(key) {
      const atMs = now().getTime();
      const before = recent(key, atMs);
      const [oldest] = before;
      if (before.length >= MOST_TRIES && oldest !== undefined) {
        return (oldest + WINDOW_SECONDS * 1000 - atMs) / 1000;
      }
      if (tries.size >= MOST_REMEMBERED) forgetOldest(tries, atMs);
      tries.set(key, [...before, atMs]);
      return null;
    },
    forgive(key, all) {
      if (all) tries.delete(key);
      else tries.set(key, (tries.get(key) ?? []).slice(0, -1));
    },
  };
}

function forgetOldest(tries: Map<string, number[]>, atMs: number): void {
  for (const [key, times] of tries) {
    const newest = times.at(-1) ?? 0;
    if (newest <= atMs - WINDOW_SECONDS * 1000) tries.delete(key);
  }
  const [first] = tries.keys();
  if (tries.size >= MOST_REMEMBERED && first !== undefined) tries.delete(first);
}
