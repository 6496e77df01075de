import type { Command } from "commander";
import { print, printJson } from "../output/print.ts";
import { openOptions, requireStore } from "../store/open-store.ts";
import { type StoreOptions, withStoreOptions } from "../store/store-options.ts";

/** `anagen migrate`: brings older records up to this version of the program. */
export function migrateCommand(program: Command): void {
  withStoreOptions(
    program
      .command("migrate")
      .description(
        "Bring the records of an older version up to this one (anagen serve does it too)",
      ),
  ).action(run);
}

async function run(options: StoreOptions): Promise<void> {
  requireStore(options);
  const { migrateStore } = await import("@anagen/records");
  const { from, to } = await migrateStore(openOptions(options));
  if (options.json) printJson({ from, to });
  else
    print(
      from === to
        ? `Nothing to do: the records are at form ${to}.`
        : `Brought from form ${from} to ${to}.`,
    );
}
