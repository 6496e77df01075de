import { randomUUID } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder } from "./support/scratch.ts";
import { serve } from "./support/serving.ts";
import { readJson } from "./support/sign-in.ts";

const server = inject("databaseUrl");
const name = `cli_${randomUUID().replaceAll("-", "")}`;
const url = new URL(server);
url.pathname = `/${name}`;
const store = ["--data", join(scratchFolder(), "keys"), "--database-url", url.href];

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

beforeAll(() => administer(`CREATE DATABASE ${name}`));
afterAll(() => administer(`DROP DATABASE ${name} WITH (FORCE)`));

test("the demonstration clinic lives in PostgreSQL too, and is there after a restart", async () => {
  const first = await serve(["--demo", "--no-web", ...store]);
  const headers = { authorization: `Bearer ${first.apiToken}` };
  await first.stop();
  const second = await serve(["--demo", "--no-web", ...store]);
  const reply = await fetch(`${second.address}/api/patients?q=solberg`, { headers });
  const { items } = await readJson<{ items: { fictional: boolean }[] }>(reply);
  expect(items).toEqual([expect.objectContaining({ family: "Solberg", fictional: true })]);
  expect(await second.stop()).toBe(0);
  expect(jsonOf(await runAnagen(["verify", "--json", ...store]))).toMatchObject({ ok: true });
});

test("a database that cannot be reached is exit 2, without its password in the message", async () => {
  const nowhere = "postgres://someone:s3cret@127.0.0.1:1/none";
  const outcome = await runAnagen([
    "serve",
    "--no-web",
    "--port",
    "0",
    "--json",
    "--data",
    join(scratchFolder(), "x"),
    "--database-url",
    nowhere,
  ]);
  expect(outcome.code).toBe(2);
  expect(jsonOf(outcome).error.code).toBe("store");
  expect(outcome.stdout + outcome.stderr).not.toContain("s3cret");
});
