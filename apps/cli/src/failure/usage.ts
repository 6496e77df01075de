import type { CommanderError } from "commander";
import { Refusal } from "./refusal.ts";

/** A mistake in the command line as the parser saw it: which word, and what it may have meant. */
export function usageRefusal({ message }: CommanderError): Refusal {
  const sentence = message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
  const [, word] = /'([^']+)'/.exec(sentence) ?? [];
  return new Refusal("usage", `${sentence}. See: anagen --help`, {
    ...(word === undefined ? {} : { path: word.split(" ")[0] ?? word, received: word }),
  });
}
