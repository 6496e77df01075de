import {
  type PoolOptions,
  poolQuestion,
  QUESTIONS,
  type QuestionResult,
  SENSITIVITIES,
  TAU2_METHODS,
  TEST_KINDS,
} from "@anagen/evidence";
import { InvalidInput } from "@anagen/quantities";
import { type Command, Option } from "commander";
import { type CommonOptions, withCommonOptions } from "../common-options.ts";
import { requireTrial } from "./register.ts";

export type QuestionOptions = CommonOptions & PoolOptions & { question: string };

/** Which question, and departures from the usual analysis. */
export function withQuestionOptions(command: Command): Command {
  return withCommonOptions(command)
    .addOption(
      new Option("--question <ID>", "a question of anagen evidence list")
        .argParser(
          oneOf(
            "--question",
            QUESTIONS.map(({ id }) => id),
          ),
        )
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--method <NAME>", `between-study variance: ${TAU2_METHODS.join(", ")}`).argParser(
        oneOf("--method", TAU2_METHODS),
      ),
    )
    .addOption(
      new Option("--test <NAME>", `test of the effect: ${TEST_KINDS.join(", ")}`).argParser(
        oneOf("--test", TEST_KINDS),
      ),
    )
    .addOption(
      new Option("--sensitivity <NAME>", SENSITIVITIES.join(", ")).argParser(
        oneOf("--sensitivity", SENSITIVITIES),
      ),
    )
    .option(
      "--without <STUDIES>",
      "trials to leave out, separated by commas",
      (text: string, before: string[] = []) => [...before, ...trialsOf(text)],
    );
}

/** The answer to the question of the options. */
export function answer({
  question,
  method,
  test,
  sensitivity = null,
  without = [],
}: QuestionOptions): QuestionResult {
  return poolQuestion(question, {
    ...(method && { method }),
    ...(test && { test }),
    sensitivity,
    without,
  });
}

const oneOf =
  <const Name extends string>(option: string, names: readonly Name[]) =>
  (text: string): Name => {
    const found = names.find((name) => name === text);
    if (found === undefined) throw new InvalidInput(option, text, `one of ${names.join(", ")}`);
    return found;
  };

const trialsOf = (text: string): string[] =>
  text
    .split(",")
    .map((id) => id.trim())
    .filter(Boolean)
    .map((id) => requireTrial("--without", id));
