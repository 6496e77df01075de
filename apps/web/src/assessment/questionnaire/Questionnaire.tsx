import type { Facts, Screening } from "@anagen/treatment";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { Stepper } from "../../elements/structure/Stepper.tsx";
import type { Draft } from "../draft/useDraft.ts";
import type { PatientHead } from "../record/patient.ts";
import { StepQuestions } from "./StepQuestions.tsx";
import { isStepId, openQuestions, QUESTION_STEPS, STEP_IDS, type StepId } from "./steps.ts";
import "./questionnaire.css";
import "./rows/rows.css";

interface QuestionnaireProps {
  readonly draft: Draft;
  readonly step: StepId;
  readonly screening: Screening;
  readonly patient: PatientHead | undefined;
  readonly today: string;
  /** What stands at the end of the last step: signing. */
  readonly ending: ReactNode;
}

const steps = (facts: Facts) =>
  QUESTION_STEPS.map((step) => {
    const open = openQuestions(step, facts);
    return {
      id: step.id,
      label: step.label,
      state: open === 0 ? ("done" as const) : ("open" as const),
      ...(open > 0 ? { note: `${open} not known` } : {}),
    };
  });

/** One group of questions at a time; Enter goes on, and any step can be opened at any time. */
export function Questionnaire(props: QuestionnaireProps) {
  const { draft, step, screening, patient, today, ending } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  const at = STEP_IDS.indexOf(step);
  const next = STEP_IDS[at + 1];
  const before = STEP_IDS[at - 1];

  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [step]);

  return (
    <div className="questionnaire">
      <div className="questionnaire-steps">
        <Stepper
          label="Parts of the assessment"
          steps={steps(draft.content.facts)}
          current={step}
          onGo={(id) => isStepId(id) && draft.goTo(id)}
        />
      </div>
      <form
        className="questionnaire-step"
        onSubmit={(event) => {
          event.preventDefault();
          if (next) draft.goTo(next);
        }}
      >
        <h2 ref={heading} tabIndex={-1}>
          {QUESTION_STEPS[at]?.question}
        </h2>
        <StepQuestions
          key={step}
          step={step}
          facts={draft.content.facts}
          change={draft.changeFacts}
          screening={screening}
          today={today}
          patient={patient}
          notes={draft.content.notes}
          onNotes={draft.changeNotes}
        />
        {next ? null : ending}
        <div className="questionnaire-moves">
          {before ? <Button onClick={() => draft.goTo(before)}>Back</Button> : <span />}
          {next ? (
            <Button type="submit" tone="main">
              Continue
            </Button>
          ) : null}
        </div>
      </form>
    </div>
  );
}
