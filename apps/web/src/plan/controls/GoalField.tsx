import { TextAreaField } from "../../elements/fields/TextField.tsx";
import type { PlanSteps } from "../changes/usePlanSteps.ts";
import type { Preferences } from "../record/plan-record.ts";

const LONGEST_GOAL = 500;

interface GoalFieldProps {
  readonly preferences: Preferences;
  readonly steps: PlanSteps;
}

/** What the person hopes for, in their own words; it stands in the plan and on paper. */
export function GoalField({ preferences, steps }: GoalFieldProps) {
  return (
    <TextAreaField
      label="What the person hopes for"
      optional
      rows={2}
      value={preferences.goal ?? ""}
      onChange={(goal) => steps.move("goal", { goal: goal.slice(0, LONGEST_GOAL) })}
    />
  );
}
