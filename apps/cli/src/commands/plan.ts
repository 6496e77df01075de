import { homeUseAdvice, makePlan, screen } from "@anagen/treatment";
import type { Command } from "commander";
import { type CommonOptions, withCommonOptions } from "../common-options.ts";
import { readJson } from "../input/read-json.ts";
import { print, printError, printJson } from "../output/print.ts";
import { writeWhole } from "../output/write-whole.ts";
import { homeUseText } from "../plan/home-use-text.ts";
import { planFiles } from "../plan/output-files.ts";
import { planText } from "../plan/plan-text.ts";
import { readPlanCase } from "../plan/read-request.ts";
import { screeningText } from "../screening/screening-text.ts";

type PlanOptions = CommonOptions & { ics?: string; html?: string; overrides?: string[] };

const EXAMPLE = `
Example:
  anagen plan request.json --json
  anagen plan request.json --today 2026-12-01 --ics course.ics --html plan.html`;

/** `anagen plan FILE`: a course proposed to the clinician, or why there is none. */
export function planCommand(program: Command): void {
  withCommonOptions(
    program
      .command("plan")
      .description("Plan a course: protocol, dates, cost, what to expect, aftercare")
      .argument("<FILE>", "{facts, preferences?, overrides?}; - for standard input")
      .option("--ics <OUT>", "write the schedule as iCalendar")
      .option("--html <OUT>", "write a plan for print")
      .option(
        "--overrides <RULES>",
        "rules that a named clinician overrode, separated by commas",
        (text: string, before: string[] = []) => [...before, ...listOf(text)],
      )
      .addHelpText("after", EXAMPLE),
  ).action(run);
}

const listOf = (text: string): string[] =>
  text
    .split(",")
    .map((rule) => rule.trim())
    .filter(Boolean);

async function run(file: string, options: PlanOptions): Promise<void> {
  const { facts, preferences, overrides } = readPlanCase(await readJson(file));
  const { today, json } = options;
  const screening = screen(facts);
  const answer = makePlan({
    facts,
    screening,
    preferences,
    today,
    overrides: [...overrides, ...(options.overrides ?? [])],
  });
  if (answer.plan !== null) writeWhole(planFiles(answer.plan, screening, options), file);
  else if (options.ics ?? options.html)
    printError("anagen: there is no plan, so no file is written");
  const homeUse = facts.setting === "home" ? homeUseAdvice(facts, screening) : null;
  if (json) printJson({ screening, ...answer, ...(homeUse === null ? {} : { homeUse }) });
  else {
    const parts = [screeningText(screening, today), planText(answer)];
    print([...parts, ...(homeUse === null ? [] : [homeUseText(homeUse)])].join("\n\n"));
  }
}
