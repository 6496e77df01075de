import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useReducer, useRef, useState } from "react";
import { type LabSearch, searchOf, stateOf } from "./lab-link.ts";
import { FIRST_STATE } from "./lab-state.ts";
import { moved } from "./lab-steps.ts";

const LINK_AFTER_MS = 300;
const FIRST_LINK = JSON.stringify(searchOf(FIRST_STATE));

/** The state of the lab: from the link, kept in the link, and every move of a control can be undone. */
export function useLabState() {
  const search: LabSearch = useSearch({ from: "/signed-in/needling" });
  const navigate = useNavigate();
  const [opened, setOpened] = useState(() => stateOf(search));
  const [{ state, steps }, move] = useReducer(moved, { state: opened.state, steps: [] });
  const written = useRef(JSON.stringify(search));

  // The address was changed from outside: by a link inside the app, or back and forth.
  useEffect(() => {
    const present = JSON.stringify(search);
    if (present === written.current) return;
    written.current = present;
    const read = stateOf(search);
    setOpened(read);
    move({ kind: "open", state: read.state });
  }, [search]);

  useEffect(() => {
    const timer = setTimeout(() => {
      const next = searchOf(state);
      const text = JSON.stringify(next);
      const untouched = text === FIRST_LINK && written.current === "{}";
      if (text === written.current || untouched) return;
      written.current = text;
      void navigate({ to: "/needling", search: next, replace: true, resetScroll: false });
    }, LINK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state, navigate]);

  return {
    state,
    /** Stays the same function, so that what did not change is not drawn again. */
    move,
    canUndo: steps.length > 0,
    /** What was wrong with the link that opened the lab. */
    linkProblems: opened.problems,
  };
}
