import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, ArrowRight } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { useWarnBeforeLeaving } from "../patients/useWarnBeforeLeaving.ts";
import { type SymptomCheck, sendCheck, symptomsQuery } from "./check-data.ts";
import { type CheckAnswers, checkOf, groupsInOrder, NOTHING_TOLD } from "./check-steps.ts";
import { MoreQuestions } from "./MoreQuestions.tsx";
import { SymptomGroup } from "./SymptomGroup.tsx";
import "./checks.css";

interface CheckQuestionsProps {
  readonly patientId: string;
  readonly onAnswer: (check: SymptomCheck) => void;
}

const MORE = "A few more questions";

/** "Is this normal?" asked one group at a time, the emergency words always in view. */
export function CheckQuestions({ patientId, onAnswer }: CheckQuestionsProps) {
  const symptoms = useQuery(symptomsQuery);
  const [answers, setAnswers] = useState<CheckAnswers>(NOTHING_TOLD);
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, trouble, act } = useAct({ keys: ["checks", "today", "side-effects"] });
  useWarnBeforeLeaving(Object.keys(answers.groups).length > 0);
  if (symptoms.isPending) return <SkeletonLines lines={6} label="Loading the questions" />;
  if (symptoms.isError) {
    return <ErrorState error={symptoms.error} onRetry={() => void symptoms.refetch()} />;
  }
  const groups = groupsInOrder(symptoms.data.items);
  const steps = [...groups, MORE];
  const group = groups[at];
  const go = (to: number) => {
    setAt(to);
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  };
  const send = () =>
    act(async (key) => onAnswer(await sendCheck(patientId, checkOf(answers, groups), key)));
  const answered = group === undefined || answers.groups[group] !== undefined;

  return (
    <div className="check-questions">
      <Notice tone="warning" title="In an emergency do not answer questions">
        {symptoms.data.emergencyWords}
      </Notice>
      <div className="check-step">
        <p className="quiet figures" aria-live="polite">
          Part {at + 1} of {steps.length}
        </p>
        <progress
          className="check-progress"
          aria-label="Progress"
          max={steps.length}
          value={at + 1}
        />
        <h2 ref={heading} tabIndex={-1}>
          {group ?? MORE}
        </h2>
        {group === undefined ? (
          <MoreQuestions answers={answers} onChange={setAnswers} />
        ) : (
          <SymptomGroup
            key={group}
            group={group}
            symptoms={symptoms.data.items}
            emergencyWords={symptoms.data.emergencyWords}
            value={answers.groups[group]}
            onChange={(words) =>
              setAnswers((before) => ({ ...before, groups: { ...before.groups, [group]: words } }))
            }
          />
        )}
      </div>
      {trouble === null ? null : (
        <Notice tone="problem" title="Not sent. Your answers are still here." announce>
          {trouble}
        </Notice>
      )}
      <div className="check-buttons">
        <Button icon={ArrowLeft} disabled={at === 0} onClick={() => go(at - 1)}>
          Back
        </Button>
        {group === undefined ? (
          <Button tone="main" busy={busy} onClick={() => void send()}>
            See the answer
          </Button>
        ) : (
          <Button tone="main" icon={ArrowRight} onClick={() => go(at + 1)}>
            {answered ? "Next" : "Skip: I do not know"}
          </Button>
        )}
      </div>
    </div>
  );
}
