import { spawn } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { printError } from "../output/print.ts";
import { withLock } from "./build-lock.ts";
import { HOUSE } from "./house.ts";
import { sourcesHash } from "./sources-hash.ts";

const WEB = join(HOUSE, "apps/web");
const BUILT = join(WEB, "dist");
const STAMP = ".sources";
const SCRATCH = join(WEB, "node_modules/.anagen-build");

/**
 * The folder of the built web app, made anew when its sources changed.
 * @returns null when there is none, or its build failed: the server then runs without it
 */
export async function builtWebApp(): Promise<string | null> {
  if (!existsSync(join(WEB, "index.html"))) return null;
  const wanted = sourcesHash();
  if (builtFrom() === wanted) return BUILT;
  return withLock(join(SCRATCH, "lock"), async () => {
    if (builtFrom() === wanted) return BUILT;
    printError("anagen: building the web app, once for this version …");
    const failure = await build(join(SCRATCH, "dist"), wanted);
    if (failure === null) return BUILT;
    printError(`anagen: the web app could not be built (${failure}); serving without it`);
    return null;
  });
}

function builtFrom(): string | null {
  try {
    return readFileSync(join(BUILT, STAMP), "utf8");
  } catch {
    return null;
  }
}

/** Builds beside the old one and swaps them, so that a server in use never serves half an app. */
async function build(fresh: string, stamp: string): Promise<string | null> {
  const failure = await runVite(fresh);
  if (failure !== null) return failure;
  writeFileSync(join(fresh, STAMP), stamp);
  const old = join(SCRATCH, "old");
  rmSync(old, { recursive: true, force: true });
  if (existsSync(BUILT)) renameSync(BUILT, old);
  renameSync(fresh, BUILT);
  rmSync(old, { recursive: true, force: true });
  return null;
}

function runVite(outDir: string): Promise<string | null> {
  let vite: string;
  try {
    const from = createRequire(join(WEB, "package.json"));
    vite = join(dirname(from.resolve("vite/package.json")), "bin/vite.js");
  } catch {
    return Promise.resolve("vite is not installed; run npm ci");
  }
  const child = spawn(
    process.execPath,
    [vite, "build", "--outDir", outDir, "--emptyOutDir", "--logLevel", "warn"],
    {
      cwd: WEB,
      // Whatever started this process, clinics get React without its development checks.
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  // What vite prints is progress, and standard output belongs to this program's result.
  child.stdout.on("data", (chunk: Buffer) => printError(chunk.toString().trimEnd()));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code) => resolve(code === 0 ? null : `vite build ended with ${code}`));
  });
}
