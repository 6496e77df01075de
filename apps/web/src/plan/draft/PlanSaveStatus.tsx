import { Check, CircleAlert, CloudOff, LoaderCircle } from "lucide-react";
import { Icon } from "../../elements/Icon.tsx";
import { timeOf } from "../../elements/records/instants.ts";
import type { SaveState } from "./plan-saver.ts";

const LOOK = {
  saved: Check,
  saving: LoaderCircle,
  waiting: CloudOff,
  refused: CircleAlert,
  conflict: CircleAlert,
} as const;

function words(state: SaveState): string {
  switch (state.kind) {
    case "saved":
      return state.at === null ? "Saved" : `Saved ${timeOf(state.at.toISOString())}`;
    case "saving":
      return "Saving…";
    case "waiting":
      return "Not saved yet: no connection. Kept here, trying again.";
    case "refused": {
      const { errors, detail, title } = state.problem;
      return `Not saved: ${errors[0]?.message ?? detail ?? title}`;
    }
    case "conflict":
      return "Someone else saved this plan too.";
  }
}

/** Where the saving stands; read aloud only when something is wrong. */
export function PlanSaveStatus({ state }: { readonly state: SaveState }) {
  const wrong = state.kind !== "saved" && state.kind !== "saving";
  return (
    <p
      className={wrong ? "plan-save plan-save-wrong" : "plan-save"}
      aria-live={wrong ? "polite" : "off"}
    >
      <Icon of={LOOK[state.kind]} size={16} />
      <span>{words(state)}</span>
    </p>
  );
}
