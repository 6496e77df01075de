import type { CommanderError } from "commander";
import { Refusal } from "./refusal.ts";

/** A mistake in the command line as the parser saw it: which word, and what it may have meant. */
export function usageRefusal({ code, message }: CommanderError): Refusal {
  if (code === "commander.help") {
    const allowed = "a command of those listed";
    return new Refusal("usage", "no such command, or none given", { path: "command", allowed });
  }
  const sentence = message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
  const [, word] = /'([^']+)'/.exec(sentence) ?? [];
  return new Refusal("usage", `${sentence}. See: anagen --help`, {
    ...(word === undefined ? {} : { path: word.split(" ")[0] ?? word, received: word }),
  });
}
