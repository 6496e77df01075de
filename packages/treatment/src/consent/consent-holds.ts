import type { ConsentKind, GivenConsent, OfferedConsentText } from "./consent.ts";

export type AskedOfConsent = {
  kind: ConsentKind;
  /** The plan it must have been given for; null where no plan is concerned. */
  planId: string | null;
  /** The text that would be signed now, in the same language. */
  textNow: Pick<OfferedConsentText, "id" | "version" | "points"> | null;
};

/**
 * Why a consent does not hold, in words; null when it does: of the right kind and plan, not
 * withdrawn, and on the text and figures that stand now.
 */
export function whyConsentFails(
  consent: Pick<GivenConsent, "kind" | "planId" | "text" | "withdrawal">,
  asked: AskedOfConsent,
): string | null {
  if (consent.kind !== asked.kind) return `It is a consent to ${consent.kind}.`;
  if (consent.withdrawal !== null) {
    return `It was withdrawn on ${consent.withdrawal.at.slice(0, 10)}.`;
  }
  if (consent.planId !== asked.planId) return "It was given for another plan.";
  const { textNow } = asked;
  if (textNow === null) return "There is no text to compare it with.";
  if (consent.text.id !== textNow.id || consent.text.version !== textNow.version) {
    return `It was signed on version ${consent.text.version} of the text; the text is now at version ${textNow.version}.`;
  }
  return sameWords(consent.text, textNow)
    ? null
    : "The plan changed since: sessions, interval or cost are not those that were agreed to.";
}

const sameWords = (
  one: Pick<OfferedConsentText, "points">,
  other: Pick<OfferedConsentText, "points">,
): boolean => wordsOf(one) === wordsOf(other);
const wordsOf = ({ points }: Pick<OfferedConsentText, "points">): string =>
  JSON.stringify(points.map(({ id, text, statement }) => [id, text, statement]));

/** Whether a consent that holds agrees to one point, such as the use of pictures for teaching. */
export const agreesTo = (consent: Pick<GivenConsent, "answers">, point: string): boolean =>
  consent.answers.some((one) => one.point === point && one.answer === "agree");
