import type { IsoDate } from "@anagen/quantities";
import { SIDE_EFFECT_TERMS, type SideEffect } from "@anagen/treatment";
import type { Context } from "../app/context.ts";
import { type CheckContent, SYMPTOM_CHECK } from "../checks/check-content.ts";
import { SIDE_EFFECT } from "../side-effects/side-effect-content.ts";
import type { LightVersion } from "./light-version.ts";
import { newest, type TodayItem } from "./waiting-records.ts";

/** What waits after sessions: checks, looks at side effects, messages, requests. */
export async function afterSessionLists(
  context: Context,
  siteIds: readonly string[],
  day: IsoDate,
) {
  const waiting = <Content>(kind: string) =>
    newest<Content>(context, siteIds, { kind, status: "draft" });
  const checks = await waiting<CheckContent>(SYMPTOM_CHECK);
  const sideEffects = await waiting<SideEffect>(SIDE_EFFECT);
  const messages = await waiting<{ from: string }>("message");
  const erasures = await waiting<{ answerBy: string }>("erasure-request");
  const concerns = await waiting("concern");
  return {
    checksWaiting: urgentFirst(checks.map(checkItem)),
    followUpsDue: urgentFirst(
      sideEffects.flatMap((version) => {
        const effect = version.content;
        const due = effect.nextLookOn;
        if (due !== null && due > day) return [];
        return [lookItem(version, effect, { due: due ?? day, day })];
      }),
    ),
    messagesWaiting: messages
      .filter((version) => version.content.from === "patient")
      .map((version) => item(version, "A message from the patient")),
    requestsWaiting: [
      ...urgentFirst(concerns.map((version) => ({ ...item(version, CONCERN), urgent: true }))),
      ...erasures.map((version) => ({
        ...item(version, "Asks for erasure"),
        date: version.content.answerBy,
      })),
    ],
  };
}

const CONCERN = "Answers that call for a talk";

const LEVELS = {
  "urgent-care": "urgent care",
  "contact-clinic": "asks the clinic",
  "self-care": "self-care",
} as const;

function checkItem(version: LightVersion<CheckContent>): TodayItem {
  const { result, by } = version.content;
  const emergency = result.emergency ? ", emergency number" : "";
  const who = by === "patient" ? "Symptom check" : "Symptom check by staff";
  return {
    ...item(version, `${who}: ${LEVELS[result.level]}${emergency}`),
    urgent: result.level === "urgent-care",
  };
}

function lookItem(
  version: LightVersion,
  { term, grade }: SideEffect,
  { due, day }: { due: IsoDate; day: IsoDate },
): TodayItem {
  const name = SIDE_EFFECT_TERMS.find(({ id }) => id === term)?.name ?? term;
  const late = due < day ? ", overdue" : "";
  return {
    ...item(version, `${name}, grade ${grade}: look again${late}`),
    date: due,
    urgent: late !== "",
  };
}

const item = (version: LightVersion, label: string): TodayItem => ({
  patientId: version.patientId ?? "",
  recordId: version.recordId,
  kind: version.kind,
  label,
  date: version.at.slice(0, 10),
});

/** Urgent ones first, then the oldest. */
const urgentFirst = (items: readonly TodayItem[]): TodayItem[] =>
  items.toSorted(
    (one, other) =>
      Number(other.urgent === true) - Number(one.urgent === true) ||
      (one.date < other.date ? -1 : one.date > other.date ? 1 : 0),
  );
