import { ChoiceGroup } from "../../../elements/fields/ChoiceGroup.tsx";
import { SCALP_GROUPS } from "../../words/findings.ts";
import { CheckGroup } from "../CheckGroup.tsx";
import { Question } from "../Question.tsx";
import type { StepProps } from "../step-props.ts";

export function ScalpStep({ facts, change }: StepProps) {
  const found = facts.scalpFindings;
  return (
    <Question fact="scalpFindings">
      <div className="stack">
        <ChoiceGroup<"none" | "some">
          label="Was the scalp looked at?"
          value={found === null ? null : found.length === 0 ? "none" : "some"}
          onChange={(next) =>
            change(({ scalpFindings }) => ({
              scalpFindings: next === null ? null : next === "none" ? [] : scalpFindings,
            }))
          }
          choices={[
            { value: "none", label: "Yes, nothing to see" },
            ...(found !== null && found.length > 0
              ? [{ value: "some" as const, label: `Yes, ${found.length} found` }]
              : []),
          ]}
          notKnown="Not known"
          answered
        />
        {SCALP_GROUPS.map((group) => (
          <CheckGroup
            key={group.title}
            label={group.title}
            choices={group.choices}
            chosen={found ?? []}
            onToggle={(word) =>
              change(({ scalpFindings }) => {
                const before = scalpFindings ?? [];
                return {
                  scalpFindings: before.includes(word)
                    ? before.filter((one) => one !== word)
                    : [...before, word],
                };
              })
            }
          />
        ))}
      </div>
    </Question>
  );
}
