import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { issueLink, newApiToken, type RunningServer, startServer } from "../src/index.ts";
import { PROGRAM, type Reply } from "./support/clinic.ts";
import { ownDatabase } from "./support/own-database.ts";
import { NOTHING_AGAINST } from "./support/people.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "anagen-restart-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const now = () => new Date();

/** A site, a clinician without a password, their one-time link and an API token. */
async function firstClinician({ records, url }: RunningServer) {
  const { siteId } = await records.sites.create(PROGRAM, { name: "North" });
  const { userId } = await records.accounts.create(PROGRAM, {
    login: "mira",
    displayName: "Mira",
    passwordHash: null,
    state: "active",
    patientId: null,
    roles: [{ siteId, role: "clinician" }],
  });
  const { oneTimeLink } = await issueLink({ records, now, publicUrl: () => url }, PROGRAM, userId);
  const token = newApiToken();
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  await records.apiTokens.issue(PROGRAM, { token, userId, label: "test", expiresAt });
  return { siteId, oneTimeLink, token };
}

const json = { "content-type": "application/json" };

async function ask(url: string, token: string, body?: unknown, headers = {}) {
  const authorization = `Bearer ${token}`;
  const reply = await fetch(url, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization, ...(body === undefined ? {} : json), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: reply.status,
    etag: reply.headers.get("etag") ?? "",
    body: (await reply.json()) as Reply["body"],
  };
}

async function wholeRound(databaseUrl: string | undefined): Promise<void> {
  const where = { dataDir, port: 0, ...(databaseUrl === undefined ? {} : { databaseUrl }) };
  const first = await startServer(where);
  expect(first.url).toMatch(/^http:\/\/localhost:\d+$/);
  const { siteId, oneTimeLink, token } = await firstClinician(first);
  expect(oneTimeLink.startsWith(`${first.url}/link#token=`)).toBe(true);
  const person = { siteId, family: "Ørsted-Łuk", given: "Mira", number: `N-${randomUUID()}` };
  const patient = await ask(`${first.url}/api/patients`, token, person);
  expect(patient.status).toBe(201);
  const { id } = patient.body.patient;
  const made = await ask(`${first.url}/api/patients/${id}/assessments`, token, {
    facts: NOTHING_AGAINST,
  });
  const signing = await fetch(`${first.url}/api/assessments/${made.body.id}/sign`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "if-match": made.etag },
  });
  expect(signing.status).toBe(200);
  await first.close();

  const second = await startServer(where);
  const found = await ask(`${second.url}/api/patients?q=orsted`, token);
  expect(found.body.items).toMatchObject([{ id, family: "Ørsted-Łuk" }]);
  const again = await ask(`${second.url}/api/assessments/${made.body.id}`, token);
  expect(again.body).toMatchObject({ status: "signed", version: 2 });
  expect(again.body.body.facts).toMatchObject(NOTHING_AGAINST);
  expect(await second.records.verify()).toMatchObject({ ok: true, problems: [] });
  await second.close();
}

test("a person and a signed assessment are found again after a restart", () =>
  wholeRound(undefined));

test("on PostgreSQL too", async () => wholeRound(await ownDatabase()));

test("a port that is taken is told by its code, and the store is closed again", async () => {
  const server = await startServer({ dataDir, port: 0 });
  const port = Number(new URL(server.url).port);
  const other = mkdtempSync(join(tmpdir(), "anagen-restart-"));
  await expect(startServer({ dataDir: other, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await server.close();
  rmSync(other, { recursive: true, force: true });
});
