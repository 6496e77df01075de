import type { Command } from "commander";
import { print, printError, printJson } from "../output/print.ts";
import { requireNewFile } from "../store/new-file.ts";
import { withStore } from "../store/open-store.ts";
import { readPassphrase } from "../store/passphrase.ts";
import { type StoreOptions, withStoreOptions } from "../store/store-options.ts";

type BackupOptions = StoreOptions & { passphraseFile?: string };

/** `anagen backup OUT`: everything in one file, while the clinic goes on working. */
export function backupCommand(program: Command): void {
  withStoreOptions(
    program
      .command("backup")
      .description(
        "Write all records, accounts and the audit chain to one file; the server may run meanwhile",
      )
      .argument("<OUT>", "the file to write; it must not exist yet")
      .option("--passphrase-file <FILE>", "encrypt with the first line of this file"),
  ).action(run);
}

async function run(out: string, options: BackupOptions): Promise<void> {
  requireNewFile("OUT", out);
  const secret = await readPassphrase(options.passphraseFile);
  const report = await withStore(options, (records) => records.backup(out, secret));
  if (secret.passphrase === undefined) {
    printError("anagen: the backup holds patients' data in clear; --passphrase-file encrypts it");
  }
  if (options.json) printJson(report);
  else
    print(
      `✓ ${report.rows} rows and ${report.files} files in ${out} (${report.bytes} bytes, SHA-256 ${report.sha256}).`,
    );
}
