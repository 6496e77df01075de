import type { IsoDate } from "@anagen/quantities";

/** One use at home, as it was told, with what it breached. */
export type HomeUseEntry = {
  on: IsoDate;
  /** The person's own name for the roller; counted per name, so that it is replaced in time. */
  roller: string;
  needleMm: number;
  /** Ids of `HOME_STEPS` that were confirmed before the use. */
  confirmedSteps: readonly string[];
  /** Told afterwards: then it is kept even when it breached a rule. */
  alreadyDone: boolean;
  breaches: readonly string[];
};

/** Why home use has ended for good: an id of `HOME_STOPS_FOR_GOOD`. */
export type HomeStop = { id: string; because: string; on: IsoDate };
