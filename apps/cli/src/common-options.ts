import { InvalidInput, type IsoDate, requireIsoDate } from "@anagen/quantities";
import { type Command, Option } from "commander";

/** What every command understands. */
export type CommonOptions = { json?: true; today: IsoDate; seed?: number; debug?: true };

export function withCommonOptions(command: Command): Command {
  return command
    .option("--json", "exactly one JSON value on standard output")
    .addOption(
      new Option("--today <YYYY-MM-DD>", "the day to reckon from")
        .argParser((text: string) => requireIsoDate("--today", text))
        .default(localToday(), "this day"),
    )
    .addOption(
      new Option("--seed <N>", "makes chance repeatable").argParser(wholeNumber("--seed", 0)),
    )
    .option("--debug", "show where a fault arose");
}

/** Reads a whole number of an option within its limits. */
export const wholeNumber =
  (option: string, low: number, high = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < low || value > high) {
      throw new InvalidInput(option, text, `a whole number from ${low} to ${high}`);
    }
    return value;
  };

/** The calendar day where this machine stands. */
function localToday(): IsoDate {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
