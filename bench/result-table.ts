import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

const RESULTS = fileURLToPath(new URL("./RESULTS.md", import.meta.url));
const TITLE = `# Results

Newest last. Each run says the day, the machine and Node's version; README.md tells how to run one.
`;

export type Row = { what: string; measured: string; target: string };

/** Appends one run to RESULTS.md and prints it. */
export function appendResults(name: string, rows: readonly Row[]): void {
  const day = new Date().toISOString().slice(0, 10);
  const text = [
    `\n## ${name}, ${day}`,
    "",
    machine(),
    "",
    "| What | Measured | Target |",
    "|---|---|---|",
    ...rows.map(({ what, measured, target }) => `| ${what} | ${measured} | ${target} |`),
    "",
  ].join("\n");
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, "utf8") : TITLE;
  writeFileSync(RESULTS, before + text);
  console.log(text);
}

function machine(): string {
  const [first] = cpus();
  const memoryGib = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} cores (${first?.model.trim() ?? "unknown"}), ${memoryGib} GiB memory, ${process.platform} ${process.arch}, Node ${process.version}`;
}
