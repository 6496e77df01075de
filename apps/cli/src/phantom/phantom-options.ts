import { MOST_TILT_DEG, SCENES } from "@anagen/phantom";
import { type Command, Option } from "commander";
import { type CommonOptions, wholeNumber } from "../common-options.ts";
import { between } from "../trichometry/measure-options.ts";

const MOST_PICTURES = 10_000;

export type PhantomCommandOptions = CommonOptions & {
  out: string;
  count: number;
  scene: string;
  pair?: true;
  otherSite?: true;
  reshoots?: number;
  jpeg?: number;
  tilt?: number;
  tiltTowards?: number;
};

/** The options of `anagen phantom` beside the common ones. */
export function withPhantomOptions(command: Command): Command {
  return command
    .requiredOption("--out <DIR>", "folder for the pictures; made where it is missing")
    .addOption(
      new Option("--count <N>", "how many pictures, pairs or series")
        .argParser(wholeNumber("--count", 1, MOST_PICTURES))
        .default(1),
    )
    .addOption(
      new Option("--scene <NAME>", "what to draw")
        .choices(SCENES.map(({ name }) => name))
        .default("clipped"),
    )
    .option("--pair", "two visits to one place, with the planted change")
    .option("--other-site", "with --pair: the second picture shows another place")
    .addOption(
      new Option("--reshoots <N>", "the same place taken N times in a row").argParser(
        wholeNumber("--reshoots", 2, 100),
      ),
    )
    .addOption(
      new Option("--tilt <DEG>", "hold the camera askew, degrees").argParser(
        between("--tilt", 0, MOST_TILT_DEG),
      ),
    )
    .addOption(
      new Option(
        "--tilt-towards <DEG>",
        "where the scalp is farther away: 0 right, 90 below",
      ).argParser(between("--tilt-towards", 0, 360)),
    )
    .addOption(
      new Option("--jpeg <QUALITY>", "write JPEG of this quality, 1 to 100, not PNG").argParser(
        wholeNumber("--jpeg", 1, 100),
      ),
    );
}

/** The catalogue as help text. */
export const scenesHelp = (): string =>
  ["", "Scenes:", ...SCENES.map(({ name, about }) => `  ${name.padEnd(15)} ${about}`)].join("\n");
