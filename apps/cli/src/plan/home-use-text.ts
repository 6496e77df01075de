import type { HomeUse } from "@anagen/treatment";
import { paragraph } from "../output/paragraph.ts";
import { styled } from "../output/style.ts";

/** The fixed limits of home use, or why it is refused, for a person at a terminal. */
export function homeUseText(home: HomeUse): string {
  const refused = home.status === "refused";
  return [
    `${styled("bold", refused ? "Home use: refused" : "Home use: only within fixed limits")}`,
    paragraph(home.next, "  "),
    ...listed("Why", home.reasons),
    ...listed("Still to answer", home.stillToAnswer),
    ...(refused
      ? []
      : [`  Needles of at most ${home.depthMaxMm} mm, at most once in ${home.intervalDays} days.`]),
    ...listed("Before each use", texts(home.steps)),
    ...listed("Stop for good after", texts(home.stopsForGood)),
    ...listed("Know before", texts(home.warnings)),
  ].join("\n");
}

const texts = (steps: HomeUse["steps"]): string[] => steps.map(({ text }) => text);

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [`\n${styled("bold", title)}`, ...lines.map((line) => paragraph(`- ${line}`, "  "))];
