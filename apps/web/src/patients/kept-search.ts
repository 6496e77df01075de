import { useState } from "react";
import { useSession } from "../sign-in/session.ts";

// In memory only, and only for the person who typed it: a search is about people.
let kept = { userId: "", text: "" };

/** The search as it was left, when somebody comes back from a patient. */
export function useKeptSearch(): readonly [text: string, set: (text: string) => void] {
  const { user } = useSession();
  const [text, setText] = useState(kept.userId === user.id ? kept.text : "");
  function set(next: string) {
    kept = { userId: user.id, text: next };
    setText(next);
  }
  return [text, set];
}
