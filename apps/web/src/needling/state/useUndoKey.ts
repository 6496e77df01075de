import { useEffect } from "react";

const TEXT = "input:not([type=range], [type=checkbox], [type=radio]), textarea";

/** Ctrl or Command with Z undoes the last move; inside a text box the browser's own undo stays. */
export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const wanted = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === "z";
      const typing = event.target instanceof Element && event.target.matches(TEXT);
      if (!wanted || typing) return;
      event.preventDefault();
      undo();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [undo]);
}
