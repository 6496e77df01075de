import { join } from "node:path";
import { type PhantomTruth, renderPhantom } from "@anagen/phantom";
import { type Command, Option } from "commander";
import { type CommonOptions, wholeNumber, withCommonOptions } from "../common-options.ts";
import { print, printJson } from "../output/print.ts";
import { writeWhole } from "../output/write-whole.ts";
import { prepareOutFolder } from "../phantom/out-folder.ts";
import { pictureBytes } from "../phantom/picture-bytes.ts";

type PhantomCommandOptions = CommonOptions & {
  out: string;
  count: number;
  mode: "clipped" | "long";
  jpeg?: number;
};

/** `anagen phantom --out DIR`: synthetic scalp pictures, and beside each what is true of it. */
export function phantomCommand(program: Command): void {
  withCommonOptions(
    program
      .command("phantom")
      .description("Write synthetic scalp pictures with the truth about every hair on them")
      .requiredOption("--out <DIR>", "folder for the pictures; made where it is missing")
      .addOption(
        new Option("--count <N>", "how many")
          .argParser(wholeNumber("--count", 1, 10_000))
          .default(1),
      )
      .addOption(
        new Option("--mode <MODE>", "clipped stubble or long hair")
          .choices(["clipped", "long"])
          .default("clipped"),
      )
      .addOption(
        new Option("--jpeg <QUALITY>", "write JPEG of this quality, 1 to 100, not PNG").argParser(
          wholeNumber("--jpeg", 1, 100),
        ),
      ),
  ).action(run);
}

async function run(options: PhantomCommandOptions): Promise<void> {
  const { out, count, mode, jpeg } = options;
  prepareOutFolder(out);
  const first = options.seed ?? 1;
  const written: { file: string; truth: string; hairs: number; densityPerCm2: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const seed = first + index;
    const { picture, truth } = renderPhantom({ seed, mode });
    const name = `${mode}-${String(seed).padStart(4, "0")}`;
    const file = `${name}.${jpeg === undefined ? "png" : "jpg"}`;
    writeWhole(
      [
        { option: "--out", path: join(out, file), content: await pictureBytes(picture, jpeg) },
        { option: "--out", path: join(out, `${name}.truth.json`), content: JSON.stringify(truth) },
      ],
      "-",
    );
    written.push({ file, truth: `${name}.truth.json`, ...figures(truth) });
  }
  if (options.json) printJson({ folder: out, pictures: written });
  else print(`✓ ${written.length} pictures with their truth in ${out}.`);
}

const figures = ({ hairs, densityPerCm2 }: PhantomTruth) => ({
  hairs: hairs.length,
  densityPerCm2: Math.round(densityPerCm2 * 10) / 10,
});
