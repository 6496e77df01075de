import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "@anagen/records";
import { newApiToken, startServer } from "@anagen/server";
import { inventPatients } from "./invented-patients.ts";

const SEED = 1;
const BATCH = 1000;
const NO_LIMIT_PER_MINUTE = 100_000_000;
const ONE_DAY_MS = 86_400_000;
const SYSTEM: Actor = { userId: null, role: "system", requestId: null };

export type BenchClinic = {
  url: string;
  token: string;
  close(): Promise<void>;
};

/** A real server on the default store, with so many invented patients at one site. */
export async function benchClinic(patients: number): Promise<BenchClinic> {
  const dataDir = mkdtempSync(join(tmpdir(), "anagen-bench-"));
  const server = await startServer({ dataDir, port: 0, mostPerMinute: NO_LIMIT_PER_MINUTE });
  const { records, url } = server;
  const { siteId } = await records.sites.create(SYSTEM, { name: "Bench" });
  const { userId } = await records.accounts.create(SYSTEM, {
    login: "bench",
    displayName: "Bench",
    passwordHash: null,
    state: "active",
    patientId: null,
    roles: [{ siteId, role: "clinician" }],
  });
  const token = newApiToken();
  const expiresAt = new Date(Date.now() + ONE_DAY_MS).toISOString();
  await records.apiTokens.issue(SYSTEM, { token, userId, label: "Bench", expiresAt });
  const people = inventPatients(patients, SEED);
  for (let first = 0; first < people.length; first += BATCH) {
    const batch = people.slice(first, first + BATCH);
    const details = { siteId, fictional: true, other: {} };
    await records.patients.createMany(
      SYSTEM,
      batch.map((person) => ({ ...person, ...details })),
    );
  }
  const close = async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url, token, close };
}
