import { Check, CircleAlert, CloudOff, LoaderCircle } from "lucide-react";
import { Icon } from "../elements/Icon.tsx";
import type { SaveState } from "./saver.ts";
import "./save-status.css";

const clock = (at: Date): string =>
  at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

const LOOK = {
  saved: Check,
  saving: LoaderCircle,
  waiting: CloudOff,
  refused: CircleAlert,
  conflict: CircleAlert,
} as const;

function words(state: SaveState<unknown>): string {
  switch (state.kind) {
    case "saved":
      return state.at === null ? "Saved" : `Saved ${clock(state.at)}`;
    case "saving":
      return "Saving…";
    case "waiting":
      return "Not saved yet: no connection. Kept here, trying again.";
    case "refused":
      return `Not saved: ${state.problem.errors[0]?.message ?? state.problem.detail ?? state.problem.title}`;
    case "conflict":
      return "Someone else saved this draft too.";
  }
}

/** Where the saving of a draft stands; read aloud only when something is wrong. */
export function SaveStatus({ state }: { readonly state: SaveState<unknown> }) {
  const wrong = state.kind === "waiting" || state.kind === "refused" || state.kind === "conflict";
  return (
    <p className={`save-status save-${state.kind}`} aria-live={wrong ? "polite" : "off"}>
      <Icon of={LOOK[state.kind]} size={16} />
      <span>{words(state)}</span>
    </p>
  );
}
