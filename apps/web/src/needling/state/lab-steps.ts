import { FIRST_STATE, type LabProtocol, type LabState, type Lane } from "./lab-state.ts";

interface Step {
  readonly control: string;
  readonly before: LabState;
}

/** The lab's state and every move that led to it. */
export interface LabSteps {
  readonly state: LabState;
  readonly steps: readonly Step[];
}

export type LabMove =
  | {
      readonly kind: "protocol";
      readonly lane: Lane;
      readonly control: string;
      readonly part: Partial<LabProtocol>;
    }
  | { readonly kind: "where"; readonly where: LabState["where"] }
  | { readonly kind: "reset" }
  | { readonly kind: "undo" }
  /** A link was opened: what was moved before it belongs to another state. */
  | { readonly kind: "open"; readonly state: LabState };

const MOST_STEPS = 100;

/** One move; a sweep of one slider is a single step back. */
export function moved({ state, steps }: LabSteps, move: LabMove): LabSteps {
  const to = (control: string | null, next: LabState): LabSteps => {
    const sweep = control !== null && steps.at(-1)?.control === control;
    const before = { control: control ?? "", before: state };
    return { state: next, steps: sweep ? steps : [...steps, before].slice(-MOST_STEPS) };
  };
  switch (move.kind) {
    case "protocol": {
      const { lane, control, part } = move;
      return to(`${lane} ${control}`, { ...state, [lane]: { ...state[lane], ...part } });
    }
    case "where":
      return to("where", { ...state, where: move.where });
    case "reset":
      return to(null, FIRST_STATE);
    case "undo": {
      const last = steps.at(-1);
      return last === undefined
        ? { state, steps }
        : { state: last.before, steps: steps.slice(0, -1) };
    }
    case "open":
      return { state: move.state, steps: [] };
  }
}
