import { newIdempotencyKey } from "../../connection/request.ts";
import { todayHere } from "../../elements/records/days.ts";
import type { Purpose } from "../picture-words.ts";

/** A picture that is chosen or taken and not kept yet, with what is told of it. */
export interface PictureDraft {
  readonly file: Blob | null;
  /** As chosen from files; empty for one taken here. Never sent. */
  readonly fileName: string;
  readonly purpose: Purpose;
  readonly zone: string | null;
  readonly takenOn: string | null;
  readonly notes: string;
  readonly ghostId: string | null;
  /** Sent again until the server has answered, so that nothing is kept twice. */
  readonly key: string;
}

const EMPTY = {
  file: null,
  fileName: "",
  purpose: "trichoscopy",
  zone: null,
  notes: "",
  ghostId: null,
} as const;

export const newDraft = (): PictureDraft => ({
  ...EMPTY,
  takenOn: todayHere(),
  key: newIdempotencyKey(),
});
