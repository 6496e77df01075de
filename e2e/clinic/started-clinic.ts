import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ANAGEN = fileURLToPath(new URL("../../apps/cli/bin/anagen.mjs", import.meta.url));
const START_WITHIN_MS = 150_000;

export type StartedClinic = {
  address: string;
  /** The one-time sign-in links it printed, in order. */
  links: string[];
  printed: () => string;
  stop: () => Promise<void>;
  kill: () => Promise<void>;
};

/** Starts `anagen serve` as a new user would and waits until it has printed its address. */
export async function startClinic(dataDir: string, ...options: string[]): Promise<StartedClinic> {
  const child = spawn(
    process.execPath,
    [ANAGEN, "serve", "--data", dataDir, "--port", "0", ...options],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let text = "";
  child.stdout.on("data", (part: Buffer) => {
    text += part.toString();
  });
  child.stderr.on("data", (part: Buffer) => {
    text += part.toString();
  });
  const address = await printedAddress(child, () => text);
  return {
    address,
    links: [...text.matchAll(/https?:\/\/\S+\/link#token=\S+/g)].map((match) => match[0]),
    printed: () => text,
    stop: () => ended(child, "SIGTERM"),
    kill: () => ended(child, "SIGKILL"),
  };
}

async function printedAddress(child: ChildProcess, text: () => string): Promise<string> {
  const until = Date.now() + START_WITHIN_MS;
  while (Date.now() < until) {
    const found = /https?:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(text())?.[0];
    if (found !== undefined && (await answers(found))) return found;
    if (child.exitCode !== null) throw new Error(`anagen serve ended early:\n${text()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await ended(child, "SIGKILL");
  throw new Error(`anagen serve did not answer in time:\n${text()}`);
}

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/api/health`).then(
    (reply) => reply.ok,
    () => false,
  );

function ended(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}

/** A data folder of its own, removed by `remove`. */
export function newDataFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "anagen-e2e-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
