import type { IsoDate } from "@anagen/quantities";

export type LotState = {
  /** Null: not known, which is refused. */
  expiresOn: IsoDate | null;
  lot: string | null;
  recall: { reason: string } | null;
  /** When this very unit was used before; null when it was not. */
  usedOn: IsoDate | null;
  /** Units left in the stock; null when it was never put into stock. */
  left: number | null;
};

/**
 * Why a product may not be used today, in words; null when nothing is known against it. A lot that
 * is recalled comes first: it matters to those already treated, too.
 */
export function whyNotUsable(state: LotState, today: IsoDate): string | null {
  if (state.recall !== null) return `Lot ${state.lot ?? ""} was recalled: ${state.recall.reason}`;
  if (state.lot === null) return "The lot is not known, so it could not be traced.";
  if (state.expiresOn === null) return "The expiry date is not known.";
  if (state.expiresOn < today) return `It expired on ${state.expiresOn}.`;
  if (state.usedOn !== null) return `It was already used on ${state.usedOn}. Take a new one.`;
  if (state.left !== null && state.left < 1)
    return "By the stock there is none of this entry left.";
  return null;
}
