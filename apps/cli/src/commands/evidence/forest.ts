import { forestPlotSvg } from "@anagen/evidence";
import type { Command } from "commander";
import { answer, type QuestionOptions, withQuestionOptions } from "../../evidence/pool-options.ts";
import { print, printJson } from "../../output/print.ts";
import { writeWhole } from "../../output/write-whole.ts";

type ForestOptions = QuestionOptions & { out: string };

const EXAMPLE = `
Example:
  anagen evidence forest --question needling-plus-minoxidil-density --out forest.svg`;

const NO_INPUT = "-";

/** `anagen evidence forest`: the forest plot of a question. */
export function forestCommand(evidence: Command): void {
  withQuestionOptions(
    evidence
      .command("forest")
      .description("Draw the forest plot of a question as SVG")
      .requiredOption("--out <F.svg>", "the file to write")
      .addHelpText("after", EXAMPLE),
  ).action(run);
}

function run(options: ForestOptions): void {
  const { out, json } = options;
  const result = answer(options);
  writeWhole([{ option: "--out", path: out, content: `${forestPlotSvg(result)}\n` }], NO_INPUT);
  const { question, status, why, effects } = result;
  if (json) printJson({ file: out, question: question.id, status, why, trials: effects.length });
  else print(`${out}: ${why}`);
}
