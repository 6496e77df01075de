import { sourceById, type Triage, type TriageFinding, type TriageLevel } from "@anagen/treatment";
import { paragraph } from "../output/paragraph.ts";
import { styled } from "../output/style.ts";
import { listed, titled } from "../output/titled.ts";

type Words = { symbol: string; word: string; meaning: string; look: "cyan" | "yellow" | "red" };

/** How a level is shown: symbol and word always together, colour only on top. */
const LEVEL_WORDS: Record<TriageLevel, Words> = {
  "self-care": {
    symbol: "○",
    word: "SELF-CARE",
    meaning: "expected after a session, by what was told",
    look: "cyan",
  },
  "contact-clinic": {
    symbol: "◉",
    word: "CONTACT THE CLINIC",
    meaning: "someone should look at it",
    look: "yellow",
  },
  "urgent-care": { symbol: "■", word: "URGENT CARE", meaning: "be seen now", look: "red" },
};

/** One triage for a person: level, what to do, why, what would change it. */
export function triageText(result: Triage & { id?: string | number }): string {
  const { symbol, word, meaning, look } = LEVEL_WORDS[result.level];
  const name = result.id === undefined ? "" : `${result.id}  `;
  return [
    `${name}${styled(look, `${symbol} ${styled("bold", word)}`)}: ${meaning}.`,
    ...(result.emergency ? [styled("bold", "Call the emergency number now.")] : []),
    ...(result.stopFurtherSessions ? ["No further session until a clinician has looked."] : []),
    ...listed("What to do", result.advice),
    ...titled("Why", result.findings.map(findingText)),
    ...titled("What would change this", [paragraph(result.safetyNet, "  ")]),
    ...titled("Sources", references(result)),
    "",
    "Decision support. It does not replace a look by a clinician.",
  ].join("\n");
}

const findingText = ({ row, reason, because, unclear }: TriageFinding): string =>
  [
    `  ${styled("bold", reason)} (${row})${unclear ? ": not decided" : ""}`,
    paragraph(because, "    "),
  ].join("\n");

function references({ basis }: Triage): string[] {
  const ids = basis.flatMap(({ sources, against }) => [...sources, ...against]);
  return [...new Set(ids)].sort().map((id) => {
    const { citation, where } = sourceById(id);
    const place = where === "none" ? "" : ` ${where}`;
    return paragraph(`${id}: ${citation}.${place}`, "    ").replace(/^ {4}/, "  ");
  });
}
