import { synthesisRecords, trialRecords } from "../../data/index.ts";

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;

let known: string | null = null;

/**
 * A short mark of all trials and syntheses as recorded: another mark means that a record changed.
 *
 * @returns 16 hexadecimal digits
 * @source Fowler, Noll & Vo, FNV-1a of 64 bits over the records' JSON; finds changes, proves nothing
 */
export function dataFingerprint(): string {
  known ??= fingerprintOf(JSON.stringify([trialRecords, synthesisRecords]));
  return known;
}

export function fingerprintOf(text: string): string {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i += 1)
    hash = BigInt.asUintN(BITS, (hash ^ BigInt(text.charCodeAt(i))) * PRIME);
  return hash.toString(16).padStart(BITS / 4, "0");
}
