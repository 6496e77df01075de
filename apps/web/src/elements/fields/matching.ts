import type { Choice } from "./choice.ts";

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether every word sought begins somewhere in the label or one of its other names. */
export function matchesWords(sought: string, choice: Choice<string>): boolean {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  const names = plain([choice.label, ...(choice.alsoKnownAs ?? [])].join(" "));
  return words.every((word) => names.includes(word));
}
