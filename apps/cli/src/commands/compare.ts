import { compareMeasurements } from "@anagen/trichometry";
import type { Command } from "commander";
import { type CommonOptions, withCommonOptions } from "../common-options.ts";
import { print, printJson } from "../output/print.ts";
import { compareText } from "../trichometry/compare-text.ts";
import { type PictureOptions, withPictureOptions } from "../trichometry/measure-options.ts";
import { measurementOf } from "../trichometry/measurement-input.ts";

type Options = CommonOptions & PictureOptions;

const EXAMPLE = `
Examples:
  anagen compare january.jpg july.jpg
  anagen compare january.json july.jpg --json`;

/** `anagen compare BEFORE AFTER`: what changed at one spot, hair by hair, or why that cannot be told. */
export function compareCommand(program: Command): void {
  withCommonOptions(
    withPictureOptions(
      program
        .command("compare")
        .description("Compare two pictures of the same spot, hair by hair")
        .argument("<BEFORE>", "the earlier picture, or what `measure --json` wrote of it")
        .argument("<AFTER>", "the later one"),
    ).addHelpText("after", EXAMPLE),
  ).action(run);
}

async function run(beforePath: string, afterPath: string, options: Options): Promise<void> {
  const before = await measurementOf("BEFORE", beforePath, options);
  const after = await measurementOf("AFTER", afterPath, options);
  const result = compareMeasurements(before, after);
  if (options.json) printJson(result);
  else print(compareText(result, before, after));
}
