import type { GivenConsent, OfferedConsentText } from "./consent.ts";
import { signatureProblem } from "./signature.ts";

/** What is missing or wrong before a consent may be kept: `path` in the request, in words. */
export type ConsentProblem = { path: string; received: unknown; allowed: string };

export type ToSign = Pick<GivenConsent, "answers" | "signerName" | "languageHelp"> & {
  signature: GivenConsent["signature"] | null;
};

/**
 * Refuses blank and partial forms: every point needs its own answer, a required point needs
 * agreement, and there must be a name and a signature.
 * @returns an empty list when it may be signed
 */
export function consentProblems(text: OfferedConsentText, given: ToSign): ConsentProblem[] {
  const problems: ConsentProblem[] = [];
  const note = (path: string, received: unknown, allowed: string) =>
    problems.push({ path, received, allowed });
  for (const { id, title, optional } of text.points) {
    const answer = given.answers.find(({ point }) => point === id)?.answer;
    const named = `answers.${id}`;
    if (answer === undefined) note(named, undefined, `an answer to "${title}"`);
    else if (!optional && answer !== "agree") {
      note(named, answer, `agree to "${title}"; without it there is no consent`);
    }
  }
  given.answers.forEach(({ point }, index) => {
    const path = `answers[${index}].point`;
    if (!text.points.some(({ id }) => id === point)) note(path, point, "a point of this text");
    const first = given.answers.findIndex((other) => other.point === point);
    if (first < index) note(path, point, "given once for each point");
  });
  if (given.signerName.trim() === "") note("signerName", given.signerName, "the signer's name");
  if (!text.inLanguageAsked && (given.languageHelp ?? "").trim() === "") {
    note("languageHelp", given.languageHelp, "who explained the text, and in which language");
  }
  const wrong = signatureProblem(given.signature, given.signerName);
  if (wrong !== null) note("signature", given.signature?.kind, wrong);
  return problems;
}
