import { shownMoney } from "../cost/money.ts";
import type { Plan } from "../plan/plan.ts";
import { PROTOCOL_VALUES } from "../plan/protocol-values.ts";
import type { ConsentKind, ConsentText, OfferedConsentText } from "./consent.ts";
import { PHOTOGRAPHS_EN } from "./texts/photographs-en.ts";
import { RESEARCH_EN } from "./texts/research-en.ts";
import { TREATMENT_EN } from "./texts/treatment-en.ts";

/** The texts in use, one for each kind and language. A translation is one more entry. */
export const CONSENT_TEXTS: readonly ConsentText[] = [TREATMENT_EN, PHOTOGRAPHS_EN, RESEARCH_EN];

const FALLBACK = "en";

type Course = Pick<Plan, "protocol" | "cost">;
export type ConsentAsked = { kind: ConsentKind; language: string; plan: Course | null };

/**
 * The text to show and sign now, in the language asked for where there is one; otherwise in
 * English, and it says so.
 * @param asked the plan fills in sessions, interval and cost; null leaves them as they stand
 * @returns null when a text on treatment is asked for without a plan
 */
export function offeredConsentText(asked: ConsentAsked): OfferedConsentText | null {
  const { kind, language, plan } = asked;
  if (kind === "treatment" && plan === null) return null;
  const ofKind = CONSENT_TEXTS.filter((text) => text.kind === kind);
  const own = ofKind.find((text) => isSameLanguage(text.language, language));
  const text = own ?? ofKind.find((one) => one.language === FALLBACK);
  if (text === undefined) return null;
  const words = plan === null ? {} : wordsOf(plan);
  return {
    ...text,
    points: text.points.map((point) => ({ ...point, text: filled(point.text, words) })),
    languageAsked: language,
    inLanguageAsked: own !== undefined,
    languageNote: own === undefined ? noTextIn(language, text.language) : null,
  };
}

/** `pt-BR` is served by `pt`, and the other way round. */
const isSameLanguage = (one: string, other: string): boolean =>
  one.split("-")[0]?.toLowerCase() === other.split("-")[0]?.toLowerCase();

const noTextIn = (asked: string, shown: string): string =>
  `There is no text in the language "${asked}". This one is in "${shown}". Have it explained by someone who speaks both, and write down who did.`;

function wordsOf({ protocol, cost }: Course): Record<string, string> {
  const { min, max } = protocol.sessions;
  const minutes = PROTOCOL_VALUES.needlingMinutes.value;
  return {
    sessions: min.value === max.value ? `${max.value}` : `${min.value} to ${max.value}`,
    intervalDays: `${protocol.intervalDays.value}`,
    minutes: `${minutes.low} to ${minutes.high}`,
    costLow: shownMoney(cost.course.low, cost.currency),
    costHigh: shownMoney(cost.course.high, cost.currency),
  };
}

const filled = (text: string, words: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
