import { useEffect, useState } from "react";

const SETTLES_MS = 1_200;

/** A text for a polite live region, once it has stopped changing; nothing at first. */
export function useSpoken(text: string): string {
  const [first] = useState(text);
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    if (text === first && spoken === "") return;
    const timer = window.setTimeout(() => setSpoken(text), SETTLES_MS);
    return () => window.clearTimeout(timer);
  }, [text, first, spoken]);
  return spoken;
}
