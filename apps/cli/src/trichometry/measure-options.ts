import { InvalidInput } from "@anagen/quantities";
import type { Mode, Roi } from "@anagen/trichometry";
import { type Command, Option } from "commander";

/** What `measure` and `compare` understand alike. */
export type PictureOptions = {
  pxPerMm?: number;
  barMm?: number;
  tickMm?: number;
  mode: Mode;
  vellusBelowUm?: number;
};

const MODES: Mode[] = ["auto", "clipped", "long"];

export function withPictureOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--px-per-mm <N>", "the scale, pixels per millimetre, if it is known").argParser(
        between("--px-per-mm", 1, 10_000),
      ),
    )
    .addOption(
      new Option("--bar-mm <N>", "what the burned-in bar stands for, in mm (taken as 1)").argParser(
        between("--bar-mm", 0.01, 100),
      ),
    )
    .addOption(
      new Option("--tick-mm <N>", "from tick to tick of a ruler, in mm (taken as 1)").argParser(
        between("--tick-mm", 0.1, 10),
      ),
    )
    .addOption(
      new Option("--mode <MODE>", "clipped stubble or long hair").choices(MODES).default("auto"),
    )
    .addOption(
      new Option("--vellus-below-um <N>", "hair thinner than this is called vellus").argParser(
        between("--vellus-below-um", 10, 80),
      ),
    );
}

/** A number as typed; words, signs of infinity and hexadecimals are none. */
export const between =
  (option: string, low: number, high: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\+?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) || !(value >= low && value <= high)) {
      throw new InvalidInput(option, text, `a number from ${low} to ${high}`);
    }
    return value;
  };

/** `x,y,w,h` in whole pixels of the file. */
export function asRoi(text: string): Roi {
  const parts = text.split(",").map((part) => part.trim());
  const [x, y, width, height] = parts.map(Number);
  const whole = parts.length === 4 && parts.every((part) => /^\d{1,6}$/.test(part));
  if (!whole || !width || !height || x === undefined || y === undefined) {
    throw new InvalidInput("--roi", text, "x,y,w,h in whole pixels, w and h above 0");
  }
  return { x, y, width, height };
}
