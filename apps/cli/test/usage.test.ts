import { expect, test } from "vitest";
import about from "../package.json" with { type: "json" };
import { jsonOf, runAnagen } from "./support/run-anagen.ts";

const COMMANDS = [
  "screen",
  "plan",
  "serve",
  "user",
  "migrate",
  "verify",
  "backup",
  "restore",
  "export",
];

test("--version prints the version", async () => {
  expect(await runAnagen(["--version"])).toMatchObject({
    code: 0,
    stdout: `${about.version}\n`,
    stderr: "",
  });
});

test("--help lists every command and the exit codes", async () => {
  const { code, stdout } = await runAnagen(["--help"]);
  expect(code).toBe(0);
  for (const command of COMMANDS) expect(stdout).toContain(`  ${command} `);
  expect(stdout).toContain("Exit codes: 0 done");
});

test.each(COMMANDS)("%s --help tells its options", async (command) => {
  const { code, stdout } = await runAnagen([command, "--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain(`Usage: anagen ${command}`);
});

test("no command at all is exit 2 with the help on standard error", async () => {
  const { code, stdout, stderr } = await runAnagen([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("Usage: anagen");
});

test("an unknown command is exit 2 and lists the known ones", async () => {
  const outcome = await runAnagen(["sreen", "case.json", "--json"]);
  expect(outcome.code).toBe(2);
  for (const command of COMMANDS) expect(outcome.stderr).toContain(command);
  expect(jsonOf(outcome).error).toMatchObject({ code: "usage", received: "sreen" });
});

test.each([
  [["user", "--json"], /unknown option '--json'/],
  [["user"], /no such command, or none given/],
  [["user", "remove"], /unknown command 'remove'/],
  [["--bogus"], /unknown option '--bogus'/],
])("%j is exit 2 and says why", async (args, message) => {
  const outcome = await runAnagen(args);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toMatch(message);
});

test("an unknown option is named, with what it may have meant", async () => {
  const outcome = await runAnagen(["screen", "-", "--jsn"]);
  expect(outcome).toMatchObject({ code: 2, stdout: "" });
  expect(outcome.stderr).toMatch(/unknown option '--jsn'.*Did you mean --json\?/);
});

test.each([
  [["screen", "--json"], /missing required argument 'FILE'/],
  [["screen", "a", "b", "--json"], /too many arguments/],
  [["screen", "-", "--today", "2026-02-30", "--json"], /--today must be a calendar day/],
  [["screen", "-", "--seed", "x", "--json"], /--seed must be a whole number/],
  [["screen", "-", "--json", "--today"], /'--today <YYYY-MM-DD>' argument missing/],
])("%j is a mistake in the call", async (args, message) => {
  const outcome = await runAnagen(args);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toMatch(message);
  expect(jsonOf(outcome).error.message).toMatch(message);
});
