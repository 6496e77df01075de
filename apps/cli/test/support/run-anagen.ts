import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const BINARY = fileURLToPath(new URL("../../bin/anagen.mjs", import.meta.url));

export type Outcome = { code: number | null; stdout: string; stderr: string };

/** Runs the real program to its end, as a person would. */
export function runAnagen(
  args: readonly string[],
  input: string | Buffer = "",
  env = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [BINARY, ...args], {
    stdio: "pipe",
    env: { ...process.env, NO_COLOR: "1", ...env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  // A program that refuses early closes its input before all of it is written.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({
        code,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
      }),
    );
  });
}

/** The one JSON value of a run with `--json`. */
export const jsonOf = ({ stdout }: Outcome) => JSON.parse(stdout);
