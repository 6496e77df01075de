import type { Trial } from "../trials/trial.ts";
import type { Excluded } from "./eligibility.ts";

/** Counts of a PRISMA 2020 flow for one question; every stage is the one before less its losses. */
export type Flow = {
  identified: number;
  notSeen: number;
  screened: number;
  otherQuestion: number;
  eligible: number;
  noUsableResult: number;
  included: number;
};

/** @source Page et al. 2021, BMJ 372:n71 */
export function flowOf(
  trials: readonly Trial[],
  excluded: readonly Excluded[],
  included: number,
): Flow {
  const lost = (stage: Excluded["stage"]) => excluded.filter((one) => one.stage === stage).length;
  const [notSeen, otherQuestion, noUsableResult] = [
    lost("not seen"),
    lost("other question"),
    lost("no usable result"),
  ];
  return {
    identified: trials.length,
    notSeen,
    screened: trials.length - notSeen,
    otherQuestion,
    eligible: trials.length - notSeen - otherQuestion,
    noUsableResult,
    included,
  };
}
