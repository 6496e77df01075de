import { daysBetween } from "@anagen/quantities";
import { type Facts, factsAfterDays, RESCREEN_QUESTIONS, type Screening } from "@anagen/treatment";
import { useQuery } from "@tanstack/react-query";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import { dayOf } from "../../elements/records/instants.ts";
import { planRecordQuery } from "../../plan/record/plan-record.ts";
import { NOT_SCREENED_YET, RescreenChanges } from "./RescreenChanges.tsx";
import { RescreenVerdict } from "./RescreenVerdict.tsx";
import type { SessionStepProps } from "./step-props.ts";

type Answer = "same" | "changed";
type Changes = SessionStepProps["parts"]["rescreen"]["changes"];

/** The questions before every session; "changed" opens the facts as they are now. */
export function RescreenQuestions(props: SessionStepProps) {
  const { parts, change, record, today } = props;
  const { answers, changes } = parts.rescreen;
  const before = useFactsBefore(record);
  const facts = before === null ? null : ({ ...before, ...changes } as Facts);

  const answer = (question: string, chosen: Answer) =>
    change(({ rescreen }) => ({
      rescreen: {
        ...rescreen,
        answers: [
          ...rescreen.answers.filter((one) => one.question !== question),
          { question, answer: chosen },
        ],
        changes: chosen === "same" ? without(question, rescreen.changes) : rescreen.changes,
      },
    }));

  return (
    <div className="stack">
      {RESCREEN_QUESTIONS.map(({ id, text, facts: concerned }) => {
        const given = answers.find(({ question }) => question === id)?.answer ?? null;
        return (
          <div key={id} className="session-rescreen">
            <ChoiceGroup<Answer>
              label={text}
              value={given}
              onChange={(chosen) => chosen !== null && answer(id, chosen)}
              choices={[
                { value: "same", label: "No, as last time" },
                { value: "changed", label: "Yes, changed" },
              ]}
            />
            {given === "changed" && facts !== null ? (
              <div className="session-changed">
                <p className="quiet">Answer for today. The rules run again with every change.</p>
                <RescreenChanges
                  question={id}
                  facts={facts}
                  screening={
                    (record.body.rescreenResult?.screening as Screening) ?? NOT_SCREENED_YET
                  }
                  today={today}
                  change={(next) =>
                    change(({ rescreen }) => {
                      const now = { ...before, ...rescreen.changes } as Facts;
                      const own = Object.entries(next(now)).filter(([fact]) =>
                        (concerned as readonly string[]).includes(fact),
                      );
                      const changed = { ...rescreen.changes, ...Object.fromEntries(own) };
                      return { rescreen: { ...rescreen, changes: changed as Changes } };
                    })
                  }
                />
              </div>
            ) : null}
          </div>
        );
      })}
      <RescreenVerdict {...props} />
    </div>
  );
}

/** The facts that the plan was decided on, as of today. */
function useFactsBefore({ body }: SessionStepProps["record"]): Facts | null {
  const plan = useQuery(planRecordQuery(body.planId)).data?.data;
  if (plan === undefined) return null;
  const taken = dayOf(plan.signedAt ?? plan.at);
  return factsAfterDays(plan.body.facts, Math.max(0, daysBetween(taken, body.day)));
}

function without(question: string, changes: Changes): Changes {
  const concerned: readonly string[] =
    RESCREEN_QUESTIONS.find(({ id }) => id === question)?.facts ?? [];
  const kept = Object.entries(changes).filter(([fact]) => !concerned.includes(fact));
  return Object.fromEntries(kept) as Changes;
}
