import { useState } from "react";
import type { Preferences } from "../record/plan-record.ts";

interface Step {
  readonly control: string;
  readonly before: Preferences;
}

/** Every move of a control, so that it can be shown and undone; one sweep of a slider is one move. */
export function usePlanSteps(preferences: Preferences, apply: (next: Preferences) => void) {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const last = steps.at(-1);
  return {
    /** The wishes before the last move; null when nothing was moved yet. */
    before: last?.before ?? null,
    move(control: string, part: Preferences): void {
      if (last?.control !== control) setSteps([...steps, { control, before: preferences }]);
      apply({ ...preferences, ...part });
    },
    undo(): void {
      if (last === undefined) return;
      setSteps(steps.slice(0, -1));
      apply(last.before);
    },
  };
}

export type PlanSteps = ReturnType<typeof usePlanSteps>;
