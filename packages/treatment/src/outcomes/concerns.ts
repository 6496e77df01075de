import type { SourceId } from "../bibliography/sources.ts";
import type { Outcome, Phq2Answers } from "./outcome.ts";
import { BOTHER_SCALE, COPS_REFER_FROM, PHQ_2 } from "./questionnaires.ts";

/** Where a talk is needed. Never a reason to refuse or delay care for hair loss. */
export type Concern = {
  code: "phq-2-positive" | "risk-words" | "body-image";
  words: string;
  action: "tell-clinician" | "refer";
  sources: readonly SourceId[];
};

/** 0 to 6. */
export const phq2Score = ({ interest, mood }: Phq2Answers): number => interest + mood;

const MUCH_BOTHERED_FROM = 7;
const OFTEN = 2;

type Told = Pick<Outcome, "phq2" | "bother" | "questionnaires" | "riskWords">;

/**
 * What the answers call for.
 *
 * Body image (RF-BDD): more than an hour a day, with distress or avoidance, and little visible loss; or
 * COPS of 40 and more. Where nobody has judged how much loss is visible, a clinician is told.
 *
 * @param littleVisibleLoss null: not judged
 */
export function concernsOf(
  { phq2, bother, questionnaires, riskWords }: Told,
  littleVisibleLoss: boolean | null,
): Concern[] {
  const concerns: Concern[] = [];
  if (riskWords === true) {
    concerns.push({
      code: "risk-words",
      words: "Words of harming oneself were said or written. Talk today; show who helps at once.",
      action: "tell-clinician",
      sources: ["project-default"],
    });
  }
  if (phq2 !== null && phq2Score(phq2) >= PHQ_2.positiveFrom) {
    concerns.push({
      code: "phq-2-positive",
      words: `PHQ-2 of ${phq2Score(phq2)} of 6: a reason to talk about mood, no diagnosis.`,
      action: "tell-clinician",
      sources: PHQ_2.sources,
    });
  }
  const cops = questionnaires.find(({ id }) => id === "cops");
  const overAnHour = isOverAnHourWithDistress(bother);
  if ((cops !== undefined && cops.score >= COPS_REFER_FROM) || (overAnHour && littleVisibleLoss)) {
    concerns.push(bodyImage("refer"));
  } else if (overAnHour && littleVisibleLoss === null) {
    concerns.push(bodyImage("tell-clinician"));
  }
  return concerns;
}

function isOverAnHourWithDistress(bother: Outcome["bother"]): boolean {
  if (bother === null) return false;
  const { checkingMinutesPerDay, hiding, social } = bother;
  const distress = bother.bother >= MUCH_BOTHERED_FROM;
  const avoidance = (hiding ?? 0) >= OFTEN || (social ?? 0) >= OFTEN;
  return (
    (checkingMinutesPerDay ?? 0) > BOTHER_SCALE.checkingMinutes.referAbove &&
    (distress || avoidance)
  );
}

const bodyImage = (action: Concern["action"]): Concern => ({
  code: "body-image",
  words:
    "More worry about looks than hair care can settle. Treatment rarely helps it; someone who knows about body image can.",
  action,
  sources: ["cops", "dufresne-2001"],
});
