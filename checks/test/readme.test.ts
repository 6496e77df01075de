import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ANAGEN = join(ROOT, "apps/cli/bin/anagen.mjs");
const scratch = mkdtempSync(join(tmpdir(), "anagen-readme-"));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Commands on a clinic's own data are tested in apps/cli, where a clinic runs. */
const commands = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), "utf8").matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap((match) => (match[1] ?? "").split("\n"))
    .filter((line) => line.startsWith("npx anagen") && !line.includes("--data "));

/** The words of a command, with the places it would write to moved into a scratch folder. */
const words = (line: string): string[] =>
  line
    .replace("npx anagen ", "")
    .replace("course.ics", join(scratch, "course.ics"))
    .replace("plan.html", join(scratch, "plan.html"))
    .split(" ");

const anagen = (line: string): string =>
  execFileSync(process.execPath, [ANAGEN, ...words(line)], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });

test("the commands of the READMEs do what they say", () => {
  const lines = [...commands("README.md"), ...commands("examples/README.md")];
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(anagen(line).length, line).toBeGreaterThan(20);
  for (const file of ["course.ics", "plan.html"]) {
    expect(existsSync(join(scratch, file)), file).toBe(true);
  }
});
