import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { PLACES } from "./places.ts";
import { focusSearch, isTyping, shortcutsAreOn } from "./shortcuts.ts";

const SECOND_KEY_WITHIN_MS = 1_200;

/** `?` help, `/` search, `g` and a letter for a place. */
export function useShortcuts(showHelp: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    let goPressedAt = Number.NEGATIVE_INFINITY;
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || !shortcutsAreOn()) return;
      const afterGo = event.timeStamp - goPressedAt < SECOND_KEY_WITHIN_MS;
      const place = afterGo ? PLACES.find((one) => one.key === event.key) : undefined;
      goPressedAt = event.key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (place) void navigate({ to: place.to });
      else if (event.key === "?") showHelp();
      else if (event.key === "/") {
        event.preventDefault();
        if (!focusSearch())
          void navigate({ to: "/patients" }).then(() => setTimeout(focusSearch, 150));
      }
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [navigate, showHelp]);
}
