import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder, writeCase } from "./support/scratch.ts";
import { type Serving, serve } from "./support/serving.ts";
import { readJson, redeem } from "./support/sign-in.ts";

const folder = scratchFolder();

test("the demonstration clinic: health, token, one-time link, and all of it again after a restart", async () => {
  const data = join(folder, "demo");
  const first = await serve(["--demo", "--no-web", "--data", data]);
  expect(await (await fetch(`${first.address}/api/health`)).json()).toEqual({ status: "ok" });
  const token = String(first.apiToken);
  const people = await everyPatient(first, token);
  expect(people.length).toBeGreaterThanOrEqual(12);
  expect(people.every(({ fictional }) => fictional)).toBe(true);

  const link = String(first.signInLink);
  const { user } = await redeem(first.address, link);
  expect(user.roles.map(({ role }) => role)).toContain("clinician");
  await expect(redeem(first.address, link)).rejects.toThrow(/401/);
  const patient = await redeem(first.address, String(first.patientLink));
  expect(patient.user.roles.map(({ role }) => role)).toEqual(["patient"]);
  expect(await first.stop("SIGINT")).toBe(0);

  const second = await serve(["--demo", "--no-web", "--data", data]);
  expect(second.apiToken).toBeNull();
  expect(second.signInLink).not.toBe(link);
  expect(await everyPatient(second, token)).toEqual(people);
  expect((await redeem(second.address, String(second.signInLink))).user.login).toBe("demo");
  expect(await second.stop("SIGTERM")).toBe(0);
});

test("a clinic of one's own begins with one administrator and a link, until it was used", async () => {
  const data = join(folder, "own");
  const first = await serve(["--no-web", "--data", data]);
  expect(first.apiToken).toBeNull();
  await first.stop();
  const second = await serve(["--no-web", "--data", data]);
  const { user } = await redeem(second.address, String(second.signInLink));
  expect(user).toMatchObject({ login: "administrator", mustSetPassword: true });
  expect(user.roles.map(({ role }) => role)).toEqual(["administrator"]);
  await second.stop();
  const third = await serve(["--no-web", "--data", data]);
  expect(third.signInLink).toBeNull();
  await third.stop();
  const refused = await runAnagen([
    "serve",
    "--demo",
    "--no-web",
    "--port",
    "0",
    "--data",
    data,
    "--json",
  ]);
  expect(refused.code).toBe(2);
  expect(jsonOf(refused).error).toMatchObject({ code: "store", path: "--data" });
});

test("a port in use is exit 2, and nothing is made", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const port = String((other.address() as AddressInfo).port);
  const data = join(folder, "never-made");
  const outcome = await runAnagen(["serve", "--port", port, "--no-web", "--data", data, "--json"]);
  other.close();
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toMatch(/is in use by another program/);
  expect(jsonOf(outcome).error).toMatchObject({ code: "port-in-use", path: "--port" });
  expect(await runAnagen(["verify", "--data", data])).toMatchObject({ code: 2 });
});

test.each([
  [["--port", "70000"], "--port"],
  [["--host", "192.0.2.1", "--port", "0"], "--host"],
  [["--port", "0", "--data", writeCase(folder, "file", "x")], "--data"],
  [["--port", "0", "--database-url", "mysql://x"], "--database-url"],
])("serve %j is refused", async (args, path) => {
  const outcome = await runAnagen(["serve", "--no-web", "--json", ...args]);
  expect(outcome.code).toBe(2);
  expect(jsonOf(outcome).error.path).toBe(path);
});

test("the web application comes with it", async () => {
  const server = await serve(["--demo", "--data", join(folder, "with-web")]);
  const page = await fetch(`${server.address}/patients`);
  expect(page.status).toBe(200);
  expect(await page.text()).toMatch(/<div id="root">|<script type="module"/);
  await server.stop();
});

async function everyPatient({ address }: Serving, token: string) {
  type Page = { items: { number: string; family: string; fictional: boolean }[] };
  const page = await readJson<Page>(
    await fetch(`${address}/api/patients?limit=100`, {
      headers: { authorization: `Bearer ${token}` },
    }),
  );
  return page.items;
}
