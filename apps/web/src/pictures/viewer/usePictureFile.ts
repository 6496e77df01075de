import { useState } from "react";
import { problemFrom } from "../../connection/problem.ts";

/** Loads a picture; where it cannot be shown, why, and a way to try again. */
export function usePictureFile(src: string) {
  const [tries, setTries] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  return {
    trouble,
    /** A new one is loaded anew. */
    key: `${src} ${tries}`,
    onError: () => void whyNot(src).then(setTrouble),
    retry: () => {
      setTrouble(null);
      setTries((before) => before + 1);
    },
  };
}

const WORDS: Readonly<Record<number, string>> = {
  401: "Sign in again to see it.",
  404: "It is not there any more, or it belongs to another site.",
};

/** An `img` tells nothing of why it failed: the server is asked once more. */
async function whyNot(src: string): Promise<string> {
  const reply = await fetch(src, { credentials: "same-origin" }).catch(() => null);
  if (reply === null) return "There is no connection. Nothing is lost; load it again later.";
  if (reply.ok) return "This browser cannot read the file.";
  const words = WORDS[reply.status];
  if (words !== undefined) return words;
  const { detail, title } = await problemFrom(reply);
  return detail ?? title;
}
