import { createHash, randomBytes, randomInt } from "node:crypto";
import type { RecordVersion } from "@anagen/records";
import {
  allocatePairs,
  type PairAllocation,
  type PairResult,
  sealedText,
  type TrialOfOneDesign,
} from "@anagen/treatment";
import { contentOf, envelopeOf, type NameOf } from "../records/record-view.ts";

export const TRIAL_OF_ONE = "trial-of-one";

/** As it is kept. What is sealed never leaves the server before its time. */
export type TrialContent = {
  planId: string;
  design: TrialOfOneDesign;
  sealed: { at: string; text: string; hash: string; allocations: readonly PairAllocation[] } | null;
  revealedPairs: readonly number[];
  /** Who saw what and when; `pair: null` is all of it, at the end. */
  seenBy: readonly { pair: number | null; byUserId: string | null; at: string }[];
  results: readonly PairResult[];
  endedAt: string | null;
};

const TWO_TO_32 = 2 ** 32;

/** Draws the allocation by the system's own randomness and seals it by its hash. */
export function seal(design: TrialOfOneDesign, at: string): NonNullable<TrialContent["sealed"]> {
  const allocations = allocatePairs(design, () => randomInt(TWO_TO_32) / TWO_TO_32);
  const text = sealedText(allocations, randomBytes(16).toString("hex"));
  return { at, text, hash: createHash("sha256").update(text).digest("hex"), allocations };
}

export const trialOf = (version: RecordVersion): TrialContent => contentOf<TrialContent>(version);

/** The trial as it may be seen: only the pairs whose turn has come. */
export async function trialView(version: RecordVersion, nameOf: NameOf) {
  const { planId, design, sealed, revealedPairs, seenBy, results, endedAt } = trialOf(version);
  const open = (sealed?.allocations ?? []).filter(
    ({ pair }) => endedAt !== null || revealedPairs.includes(pair),
  );
  return {
    ...(await envelopeOf(version, nameOf)),
    body: {
      planId,
      design,
      sealedAt: sealed?.at ?? null,
      sealHash: sealed?.hash ?? null,
      revealed: open.map(({ pair, aGoesTo }) => ({ pair, aGoesTo })),
      seenBy: await Promise.all(
        seenBy.map(async (one) => ({ ...one, byName: await nameOf(one.byUserId) })),
      ),
      results: [...results],
      endedAt,
    },
  };
}
