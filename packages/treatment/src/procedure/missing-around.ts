import { SESSION_CHECKLIST } from "./checklist.ts";
import { type Missing, wasStoppedBefore } from "./missing-item.ts";
import { RESCREEN_QUESTIONS } from "./rescreen-questions.ts";
import { openQuestions } from "./run-rescreen.ts";
import type { TreatmentSession } from "./session.ts";
import { IDENTITY_ITEMS_NEEDED } from "./session-words.ts";

/** What is missing before and after the needling itself. */
export function missingAround(session: TreatmentSession): Missing[] {
  const stoppedBefore = wasStoppedBefore(session);
  return [
    ...identity(session),
    ...rescreen(session),
    ...operator(session),
    ...(stoppedBefore ? [] : [...checks(session), ...aftercare(session)]),
  ];
}

function identity({ identity: items }: TreatmentSession): Missing[] {
  if (new Set(items).size >= IDENTITY_ITEMS_NEEDED) return [];
  const words = `Identity by ${IDENTITY_ITEMS_NEEDED} items, such as name and birth date.`;
  return [{ field: "identity", step: "sign-in", words }];
}

function rescreen({ rescreen: asked, rescreenResult, outcome }: TreatmentSession): Missing[] {
  const open = openQuestions(asked).map((id): Missing => {
    const text = RESCREEN_QUESTIONS.find((question) => question.id === id)?.text ?? id;
    return { field: `rescreen.answers.${id}`, step: "sign-in", words: `Not answered: ${text}` };
  });
  if (open.length > 0) return open;
  const blocked = rescreenResult !== null && rescreenResult.verdict !== "go-on";
  if (!blocked || outcome === "stopped") return [];
  const words = "The new findings stop this session, or wait for a clinician's answer.";
  return [{ field: "rescreen.overrides", step: "sign-in", words }];
}

function operator({ operator: who }: TreatmentSession): Missing[] {
  if (who === null) {
    return [{ field: "operatorId", step: "sign-in", words: "Who did the needling." }];
  }
  if (who.training.length > 0) return [];
  const words = `No training is on file for ${who.name}. Enter it under staff, then choose again.`;
  return [{ field: "operatorId", step: "sign-in", words }];
}

const checks = ({ checklist }: TreatmentSession): Missing[] =>
  SESSION_CHECKLIST.filter(({ id, mayNotApply }) => {
    const answer = checklist.find(({ item }) => item === id)?.answer;
    return answer === undefined || (answer === "not-applicable" && !mayNotApply);
  }).map(({ id, phase, text }) => ({
    field: `checklist.${id}`,
    step: phase,
    words: `Not ticked: ${text}`,
  }));

function aftercare({ aftercare: care, photographs }: TreatmentSession): Missing[] {
  const missing: Missing[] = [];
  if (care.givenAt === null) {
    const words = "Aftercare given, with the number to call.";
    missing.push({ field: "aftercare.givenAt", step: "sign-out", words });
  }
  if (photographs.ids.length === 0 && (photographs.whyNone ?? "").trim() === "") {
    const words = "A photograph, or why there is none.";
    missing.push({ field: "photographs", step: "after-needling", words });
  }
  return missing;
}
