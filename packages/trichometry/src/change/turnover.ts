import { LONE_HAIR } from "./thresholds.ts";

const ROUNDS = 80;

export type Turnover = { lost: number[]; gained: number[] };

/**
 * How likely each hair without a partner fell or grew, given all of them.
 *
 * Where much changed between two visits, a hair that stands alone is likelier a change than where little did; where
 * both readings err much, it is likelier an error. The pair itself tells how much: the shares of hairs lost, gained
 * and misread and the single probabilities are made to agree (expectation and maximisation, Dempster, Laird, Rubin
 * 1977, J R Stat Soc B 39:1), beginning with what is usual, which counts like some hairs. Errors are as many in one
 * picture as in the other.
 *
 * @param logOdds of the hairs that stand alone in the first and in the second picture, at the usual shares
 * @param kept hairs found in both
 * @returns a probability for each
 */
export function changeProbabilities(logOdds: Turnover, kept: number): Turnover {
  const { usualShare, misreadShare, prior } = LONE_HAIR;
  let share: Record<"lost" | "gained" | "misread", number> = {
    lost: usualShare,
    gained: usualShare,
    misread: misreadShare,
  };
  let found: Turnover = { lost: [], gained: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const relative = misreadShare / (usualShare * share.misread);
    found = {
      lost: logOdds.lost.map((value) => probabilityOf(Math.exp(value) * share.lost * relative)),
      gained: logOdds.gained.map((value) =>
        probabilityOf(Math.exp(value) * share.gained * relative),
      ),
    };
    const [lost, gained] = [sum(found.lost), sum(found.gained)];
    const misread = found.lost.length + found.gained.length - (lost + gained);
    share = {
      lost: (lost + prior.share * prior.hairs) / (kept + lost + prior.hairs),
      gained: (gained + prior.share * prior.hairs) / (kept + gained + prior.hairs),
      misread: (misread + misreadShare * prior.readings) / (2 * kept + prior.readings),
    };
  }
  return found;
}

const probabilityOf = (odds: number): number => odds / (1 + odds);

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
