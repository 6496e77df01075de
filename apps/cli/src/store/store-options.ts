import { InvalidInput } from "@anagen/quantities";
import type { StoreLocation } from "@anagen/records";
import type { Command } from "commander";
import { type CommonOptions, withCommonOptions } from "../common-options.ts";

export type StoreOptions = CommonOptions & { data: string; databaseUrl?: string };

const DEFAULT_FOLDER = "anagen-data";

/** Options of every command that works on the records of one clinic. */
export function withStoreOptions(command: Command): Command {
  return withCommonOptions(command)
    .option("--data <DIR>", "the data folder", DEFAULT_FOLDER)
    .option(
      "--database-url <URL>",
      "postgres://… instead of the SQLite file in the data folder",
      databaseUrl,
    );
}

export const storeLocation = ({ data, databaseUrl }: StoreOptions): StoreLocation => ({
  dataDir: data,
  ...(databaseUrl === undefined ? {} : { databaseUrl }),
});

/** The URL may hold a password, so a refusal does not repeat it. */
function databaseUrl(text: string): string {
  if (/^postgres(ql)?:\/\/./.test(text)) return text;
  throw new InvalidInput("--database-url", "(not shown)", "a URL that begins with postgres://");
}
