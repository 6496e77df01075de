import type { Command } from "commander";
import { print, printJson } from "../output/print.ts";
import { requireFolder } from "../store/open-store.ts";
import { readPassphrase } from "../store/passphrase.ts";
import { requireReadableFile } from "../store/readable-file.ts";
import { type StoreOptions, storeLocation, withStoreOptions } from "../store/store-options.ts";

type RestoreOptions = StoreOptions & { passphraseFile?: string };

/** `anagen restore FILE`: brings a backup into an empty store, whole or not at all. */
export function restoreCommand(program: Command): void {
  withStoreOptions(
    program
      .command("restore")
      .description(
        "Bring a backup into an empty data folder (or an empty database), whole or not at all",
      )
      .argument("<FILE>", "a file that anagen backup has written")
      .option("--passphrase-file <FILE>", "the passphrase is the first line of this file"),
  ).action(run);
}

async function run(file: string, options: RestoreOptions): Promise<void> {
  requireReadableFile(file);
  requireFolder(options.data);
  const secret = await readPassphrase(options.passphraseFile);
  const { restore } = await import("@anagen/records");
  const report = await restore(file, { ...storeLocation(options), ...secret });
  if (options.json) return printJson(report);
  const { rows, files, createdAt, verified } = report;
  print(`✓ ${rows} rows and ${files} files from ${createdAt} are in ${options.data}.`);
  print(
    verified.ok
      ? "✓ The audit chain is whole."
      : `✗ ${verified.problems.length} problems: see anagen verify.`,
  );
}
