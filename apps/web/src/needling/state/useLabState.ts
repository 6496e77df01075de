import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { type LabSearch, searchOf, stateOf } from "./lab-link.ts";
import { FIRST_STATE, type LabProtocol, type LabState, type Lane } from "./lab-state.ts";

interface Step {
  readonly control: string;
  readonly before: LabState;
}

const LINK_AFTER_MS = 300;
const MOST_STEPS = 100;

/** The state of the lab: from the link, kept in the link, and every move of a control can be undone. */
export function useLabState() {
  const search: LabSearch = useSearch({ from: "/signed-in/needling" });
  const navigate = useNavigate();
  const [opened, setOpened] = useState(() => stateOf(search));
  const [state, setState] = useState(opened.state);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const written = useRef(JSON.stringify(search));

  // The address was changed from outside: by a link inside the app, or back and forth.
  useEffect(() => {
    const present = JSON.stringify(search);
    if (present === written.current) return;
    written.current = present;
    const read = stateOf(search);
    setOpened(read);
    setState(read.state);
    setSteps([]);
  }, [search]);

  useEffect(() => {
    const timer = setTimeout(() => {
      const next = searchOf(state);
      const isFirst = JSON.stringify(next) === JSON.stringify(searchOf(FIRST_STATE));
      const text = JSON.stringify(next);
      if (text === written.current || (isFirst && written.current === "{}")) return;
      written.current = text;
      void navigate({ to: "/needling", search: next, replace: true, resetScroll: false });
    }, LINK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state, navigate]);

  const set = (control: string, next: LabState): void => {
    // One sweep of a slider is one step.
    if (steps.at(-1)?.control !== control || control === "") {
      setSteps([...steps, { control, before: state }].slice(-MOST_STEPS));
    }
    setState(next);
  };

  const undo = useCallback(() => {
    const last = steps.at(-1);
    if (last === undefined) return;
    setSteps(steps.slice(0, -1));
    setState(last.before);
  }, [steps]);

  return {
    state,
    /** What was wrong with the link that opened the lab. */
    linkProblems: opened.problems,
    change(lane: Lane, control: string, part: Partial<LabProtocol>): void {
      set(`${lane} ${control}`, { ...state, [lane]: { ...state[lane], ...part } });
    },
    setWhere: (where: LabState["where"]): void => set("where", { ...state, where }),
    reset: (): void => set("", FIRST_STATE),
    undo,
    canUndo: steps.length > 0,
  };
}

export type LabControls = ReturnType<typeof useLabState>;
