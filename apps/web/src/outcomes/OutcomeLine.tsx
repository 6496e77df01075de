import { OUTCOME_MILESTONES, SATISFACTION_STEPS } from "@anagen/treatment";
import type { ReactNode } from "react";
import { shortDay } from "../elements/records/days.ts";
import { Notice } from "../elements/states/Notice.tsx";
import type { Outcome } from "./outcome-data.ts";

interface OutcomeLineProps {
  readonly outcome: Outcome;
  readonly actions?: ReactNode;
  /** The person's own place: what calls for a talk is told in a talk, with people who help. */
  readonly forPatient?: boolean;
}

const STATUS: Readonly<Record<string, string>> = {
  draft: "draft",
  signed: "signed",
  amended: "amended",
  "entered-in-error": "entered in error",
};

const step = (points: number | null): string =>
  SATISFACTION_STEPS.find((one) => one.points === points)?.text.toLowerCase() ?? "no answer";

/** One milestone in words, with what calls for a talk. */
export function OutcomeLine({ outcome, actions, forPatient = false }: OutcomeLineProps) {
  const { body, status } = outcome;
  const name = OUTCOME_MILESTONES.find(({ id }) => id === body.milestone)?.name ?? body.milestone;
  const facts = [
    body.densityPerCm2 === null ? null : `Density ${body.densityPerCm2.value} per cm².`,
    body.shaftUm === null ? null : `Thickness ${body.shaftUm.value} µm.`,
    body.satisfaction.patient === null ? null : `Patient: ${step(body.satisfaction.patient)}.`,
    body.satisfaction.clinician === null
      ? null
      : `Clinician: ${step(body.satisfaction.clinician)}.`,
    body.phq2Score === null ? null : `PHQ-2 ${body.phq2Score} of 6.`,
    body.bother === null ? null : `Bother ${body.bother.bother} of 10 (not validated).`,
    ...body.questionnaires.map(({ id, score }) => `${id.toUpperCase()} ${score}.`),
    body.note === "" ? null : body.note,
  ].filter((one) => one !== null);
  return (
    <li className="outcome-line">
      <p>
        <strong>{name}</strong>, {shortDay(body.on)} ·{" "}
        {forPatient && status === "draft" ? "sent to your clinic" : (STATUS[status] ?? status)}
      </p>
      <p>{facts.length === 0 ? "Nothing was measured or answered." : facts.join(" ")}</p>
      {(forPatient ? [] : body.concerns).map(({ code, words }) => (
        <Notice key={code} tone="warning">
          {words}
        </Notice>
      ))}
      {actions ? <div className="row">{actions}</div> : null}
    </li>
  );
}
