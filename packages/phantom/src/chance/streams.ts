import { type Random, seededRandom } from "@anagen/quantities";

/** FNV-1a over the name, mixed into the seed: one independent stream for each purpose. */
export function streamSeed(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ (seed >>> 0);
  for (let i = 0; i < name.length; i += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/** The stream of one purpose, so that a new camera noise does not move a hair. */
export const stream = (seed: number, name: string): Random => seededRandom(streamSeed(seed, name));
