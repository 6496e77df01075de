import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { beforeAll, expect, test } from "vitest";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder } from "./support/scratch.ts";
import { serve } from "./support/serving.ts";
import { readJson, redeem } from "./support/sign-in.ts";

const folder = scratchFolder();
const data = join(folder, "clinic");
let patientId = "";

beforeAll(async () => {
  const server = await serve(["--demo", "--no-web", "--data", data]);
  const headers = { authorization: `Bearer ${server.apiToken}` };
  const reply = await fetch(`${server.address}/api/patients?q=solberg`, { headers });
  patientId = (await readJson<{ items: { id: string }[] }>(reply)).items[0]?.id ?? "";
  await server.stop();
});

test("verify finds nothing in records that nobody altered", async () => {
  const outcome = await runAnagen(["verify", "--json", "--data", data]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  expect(jsonOf(outcome)).toMatchObject({ ok: true, problems: [], events: expect.any(Number) });
});

test("migrate has nothing to do on records of this version", async () => {
  const outcome = await runAnagen(["migrate", "--json", "--data", data]);
  const { from, to } = jsonOf(outcome);
  expect({ code: outcome.code, from }).toEqual({ code: 0, from: to });
});

test("a person added while the server runs signs in with the printed link", async () => {
  const server = await serve(["--demo", "--no-web", "--data", data]);
  const args = ["--login", "new.doctor", "--name", "Dr New", "--role", "clinician"];
  const site = ["--site", "Harbour Hair Clinic (demonstration)"];
  const outcome = await runAnagen(["user", "add", ...args, ...site, "--data", data, "--json"]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  const { user } = await redeem(server.address, jsonOf(outcome).oneTimeLink);
  expect(user).toMatchObject({ login: "new.doctor", mustSetPassword: true });
  const again = await runAnagen(["user", "add", ...args, ...site, "--data", data, "--json"]);
  expect(again.code).toBe(2);
  expect(again.stderr).toMatch(/new.doctor is already taken/);
  await server.stop();
});

test.each([
  [
    [
      "--login",
      "x",
      "--name",
      "N",
      "--role",
      "clinician",
      "--site",
      "Harbour Hair Clinic (demonstration)",
    ],
    "--login",
  ],
  [
    [
      "--login",
      "abc",
      "--name",
      "N",
      "--role",
      "king",
      "--site",
      "Harbour Hair Clinic (demonstration)",
    ],
    "--role",
  ],
  [["--login", "abc", "--name", "N", "--role", "clinician", "--site", "Elsewhere"], "--site"],
])("user add %j names the wrong option", async (args, path) => {
  const outcome = await runAnagen(["user", "add", ...args, "--data", data, "--json"]);
  expect(outcome.code).toBe(2);
  expect(jsonOf(outcome).error.path).toBe(path);
});

test("export writes every version of everything of one person", async () => {
  const out = join(folder, "person.json");
  const outcome = await runAnagen([
    "export",
    out,
    "--patient",
    patientId,
    "--data",
    data,
    "--json",
  ]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  const { patient, records } = JSON.parse(readFileSync(out, "utf8"));
  expect(statSync(out).mode & 0o077).toBe(0);
  expect(patient).toMatchObject({ family: "Solberg", fictional: true });
  const kinds = new Set(records.map(({ kind }: { kind: string }) => kind));
  expect([...kinds].sort()).toEqual([
    ...["assessment", "attachment", "consent", "decision", "measurement"],
    ...["message", "outcome", "plan", "symptom-check", "treatment-session"],
  ]);
  expect(records.some(({ status }: { status: string }) => status === "signed")).toBe(true);
  const unknown = await runAnagen([
    "export",
    join(folder, "no.json"),
    "--patient",
    "nobody",
    "--data",
    data,
  ]);
  expect(unknown.code).toBe(2);
  expect(existsSync(join(folder, "no.json"))).toBe(false);
});

test("a backup comes back whole in another folder, and only with its passphrase", async () => {
  const secret = join(folder, "secret");
  writeFileSync(secret, "correct horse battery\n");
  const file = join(folder, "clinic.backup");
  const backup = await runAnagen([
    "backup",
    file,
    "--passphrase-file",
    secret,
    "--data",
    data,
    "--json",
  ]);
  expect(backup).toMatchObject({ code: 0, stderr: "" });
  expect(jsonOf(backup).bytes).toBe(statSync(file).size);
  const size = statSync(file).size;
  const twice = await runAnagen(["backup", file, "--data", data]);
  expect(twice).toMatchObject({ code: 2, stderr: expect.stringContaining("exists already") });
  expect(statSync(file).size).toBe(size);

  const other = join(folder, "restored");
  const locked = await runAnagen(["restore", file, "--data", other, "--json"]);
  expect(locked.code).toBe(2);
  expect(jsonOf(locked).error).toMatchObject({ code: "store" });
  const restored = await runAnagen([
    "restore",
    file,
    "--passphrase-file",
    secret,
    "--data",
    other,
    "--json",
  ]);
  expect(restored.code).toBe(0);
  const before = jsonOf(await runAnagen(["verify", "--json", "--data", data]));
  const after = jsonOf(await runAnagen(["verify", "--json", "--data", other]));
  expect(after).toMatchObject({ ok: true, versions: before.versions });
  const server = await serve(["--no-web", "--data", other]);
  expect((await redeem(server.address, String(server.signInLink))).user.login).toBe("demo");
  await server.stop();
});

test("a damaged backup is refused and leaves nothing behind", async () => {
  const file = join(folder, "damaged.backup");
  await runAnagen(["backup", file, "--data", data]);
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
  writeFileSync(file, bytes);
  const other = join(folder, "from-damaged");
  const outcome = await runAnagen(["restore", file, "--data", other]);
  expect(outcome.code).toBe(2);
  expect(await runAnagen(["verify", "--data", other])).toMatchObject({ code: 2 });
});

test("a folder without records is refused and not made", async () => {
  const nowhere = join(folder, "nowhere");
  for (const command of [["verify"], ["migrate"], ["backup", join(folder, "x")]]) {
    const outcome = await runAnagen([...command, "--data", nowhere, "--json"]);
    expect(outcome.code).toBe(2);
    expect(jsonOf(outcome).error).toMatchObject({ code: "store", path: "--data" });
  }
  expect(existsSync(nowhere)).toBe(false);
});

test("verify finds a record altered behind the program's back, and says so by exit 1", async () => {
  const copy = join(folder, "tampered.backup");
  const tampered = join(folder, "tampered");
  await runAnagen(["backup", copy, "--data", data]);
  await runAnagen(["restore", copy, "--data", tampered]);
  const database = new Database(join(tampered, "anagen.db"));
  for (const { name } of database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    .all() as { name: string }[]) {
    database.exec(`DROP TRIGGER "${name}"`);
  }
  const changed = database
    .prepare("UPDATE record_version SET body = replace(body, 'proceed', 'avoid')")
    .run();
  database.close();
  expect(changed.changes).toBeGreaterThan(0);
  const outcome = await runAnagen(["verify", "--json", "--data", tampered]);
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toMatch(/altered or damaged/);
  const { ok, problems } = jsonOf(outcome);
  expect(ok).toBe(false);
  expect(problems[0]).toMatchObject({ kind: "version-altered" });
  rmSync(tampered, { recursive: true });
});
