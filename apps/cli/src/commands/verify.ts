import type { Problem } from "@anagen/records";
import type { Command } from "commander";
import { FAULT } from "../failure/exit-codes.ts";
import { print, printError, printJson } from "../output/print.ts";
import { withStore } from "../store/open-store.ts";
import { type StoreOptions, withStoreOptions } from "../store/store-options.ts";

/** `anagen verify`: has anything in the records been altered behind the program's back? */
export function verifyCommand(program: Command): void {
  withStoreOptions(
    program
      .command("verify")
      .description(
        "Check the audit chain, every version of every record, and attachments; changes nothing",
      ),
  ).action(run);
}

async function run(options: StoreOptions): Promise<void> {
  const report = await withStore(options, (records) => records.verify());
  const { ok, events, versions, problems } = report;
  if (!ok) {
    process.exitCode = FAULT;
    printError(`anagen: ${problems.length} problems in ${options.data}: it was altered or damaged`);
  }
  if (options.json) return printJson(report);
  const read = `${events} audit events and ${versions} versions read`;
  print(ok ? `✓ Nothing was altered: ${read}.` : `✗ ${problems.length} problems: ${read}.`);
  for (const problem of problems) print(`  ${problem.kind}${placeOf(problem)}: ${problem.detail}`);
}

const placeOf = ({ seq, recordId, version }: Problem): string =>
  [
    ...(seq === undefined ? [] : [`event ${seq}`]),
    ...(recordId === undefined ? [] : [`record ${recordId}`]),
    ...(version === undefined ? [] : [`version ${version}`]),
  ]
    .map((part) => `, ${part}`)
    .join("");
