import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, vi } from "vitest";
import { BINARY } from "./run-anagen.ts";

export type Serving = {
  address: string;
  /** `path?…#token=…` on this address; null when none was printed. */
  signInLink: string | null;
  /** The same for the patient of the demonstration. */
  patientLink: string | null;
  apiToken: string | null;
  child: ChildProcess;
  /** Ends it and gives its exit code; null when a signal killed it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

// A busy machine takes its time to start a server several times over.
const LONGEST_MS = 240_000;
vi.setConfig({ testTimeout: LONGEST_MS, hookTimeout: LONGEST_MS });

const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts the real server on a free port and waits until it has told its address. */
export async function serve(args: readonly string[]): Promise<Serving> {
  const child = spawn(process.execPath, [BINARY, "serve", "--port", "0", "--json", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const errors: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk.toString()));
  const ended = once(child, "close").then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), "line").then(([text]) => String(text)),
    ended.then((code) => Promise.reject(new Error(`serve ended with ${code}: ${errors.join("")}`))),
  ]);
  const { address, signInLink, patientLink, apiToken, error } = JSON.parse(line);
  if (error !== undefined) throw new Error(`serve refused: ${error.message}`);
  return {
    address,
    signInLink,
    patientLink,
    apiToken,
    child,
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}
