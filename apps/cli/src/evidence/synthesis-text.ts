import type { Synthesis } from "@anagen/evidence";
import { figure, interval } from "../output/figure.ts";
import { paragraph } from "../output/paragraph.ts";
import { styled } from "../output/style.ts";
import { listed } from "../output/titled.ts";

/** A published synthesis for a person: what it printed, and what to mind. */
export function synthesisText(synthesis: Synthesis): string {
  const { id, citation, studies, people, results, notes, caveats } = synthesis;
  return [
    styled("bold", id),
    paragraph(citation),
    `Studies: ${figure(studies)}; people: ${figure(people)}`,
    ...listed("Results as printed", results.map(resultLine)),
    ...listed("Notes", notes === null ? [] : [notes]),
    ...listed("To mind", caveats),
  ].join("\n");
}

function resultLine(result: Synthesis["results"][number]): string {
  const { outcome, contrast, measure, estimate, low, high, iSquared, words } = result;
  const range = low === null || high === null ? "" : ` (${interval(low, high)})`;
  return [
    contrast === null ? outcome : `${outcome}, ${contrast}`,
    ...(estimate === null ? [] : [`${measure ?? "effect"} ${figure(estimate)}${range}`]),
    ...(iSquared === null ? [] : [`I² ${figure(iSquared)} %`]),
    ...(words === null ? [] : [words]),
  ].join(": ");
}
