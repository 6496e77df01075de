// The one test command: every check, then every test, then one line "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CHECKS = [
  ["format and lint", "lint"],
  ["types", "types"],
  ["directions between packages", "directions"],
  ["unused code", "unused"],
];

let passed = 0;
let failed = 0;

for (const [title, script] of CHECKS) {
  console.log(`\n== ${title}`);
  const run = spawnSync("npm", ["run", "--silent", script], { stdio: "inherit" });
  if (run.status === 0) passed += 1;
  else failed += 1;
  console.log(run.status === 0 ? `ok: ${title}` : `FAILED: ${title}`);
}

console.log("\n== tests");
const scratch = mkdtempSync(join(tmpdir(), "anagen-tests-"));
const report = join(scratch, "report.json");
const chosen = process.argv.slice(2);
const tests = spawnSync(
  "npx",
  [
    "--no-install",
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...chosen,
  ],
  { stdio: "inherit" },
);
try {
  const result = JSON.parse(readFileSync(report, "utf8"));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  // A file that could not even be loaded counts as one failure; a skipped test is one too.
  failed += result.testResults.filter(
    (f) => f.status === "failed" && f.assertionResults.length === 0,
  ).length;
  failed += result.numPendingTests + (result.numTodoTests ?? 0);
} catch (error) {
  console.error(`The tests left no report: ${error.message}`);
}
rmSync(scratch, { recursive: true, force: true });
if (tests.status !== 0 && failed === 0) failed = 1;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
