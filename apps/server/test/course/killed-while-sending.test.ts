import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { aClinic, type Clinic, PROGRAM, signedInAs } from "../support/clinic.ts";
import { aSession } from "./a-session.ts";

const SENDER = fileURLToPath(new URL("send-and-die.ts", import.meta.url));
const TSX = createRequire(import.meta.url).resolve("tsx");

let clinic: Clinic;
let patientId: string;

beforeEach(async () => {
  clinic = await aClinic();
  const { records, siteId } = clinic;
  const { created } = await records.patients.create(PROGRAM, {
    siteId,
    family: "Made-up",
    given: "Mia",
    birthDate: null,
    sex: null,
    number: null,
    fictional: true,
    other: { email: "mia@example.org" },
  });
  patientId = created.patientId;
  const patient = await signedInAs(clinic, [{ siteId, role: "patient" }], patientId);
  await patient.send("PUT", `/api/patients/${patientId}/reminder-settings`, { email: true });
  await aSession(clinic, { siteId, patientId }, { endedAt: "2026-11-21T08:00:00.000Z" });
});
afterEach(() => clinic.end());

const letters = () => join(clinic.dataDir, "letters.txt");
const sent = (): string[] =>
  existsSync(letters()) ? readFileSync(letters(), "utf8").trim().split("\n") : [];

async function send(at: string, dies: "before" | "after" | "never") {
  const args = ["--import", TSX, SENDER, clinic.dataDir, at, letters(), dies];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
  const [, signal] = (await once(child, "close")) as [number | null, string | null];
  return signal;
}

test("killed after a letter left: it never leaves twice", async () => {
  expect(await send("2026-11-22T08:01:00.000Z", "after")).toBe("SIGKILL");
  expect(sent()).toHaveLength(1);
  for (const minute of ["02", "20", "40"]) {
    expect(await send(`2026-11-22T08:${minute}:00.000Z`, "never")).toBeNull();
  }
  expect(sent()).toHaveLength(1);
});

test("killed before it left: it is not sent blindly, staff can see it, and the next one goes out", async () => {
  expect(await send("2026-11-22T08:01:00.000Z", "before")).toBe("SIGKILL");
  await send("2026-11-22T08:20:00.000Z", "never");
  expect(sent()).toEqual([]);
  const staff = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "assistant" }]);
  const { body } = await staff.send("GET", `/api/patients/${patientId}/reminders`);
  const failed = body.items.filter(({ state }: { state: string }) => state === "failed");
  expect(failed[0].attempts[0].result).toContain("not known whether it was sent");
  await send("2026-11-24T08:01:00.000Z", "never");
  expect(sent()).toHaveLength(1);
  expect(await clinic.records.verify()).toMatchObject({ ok: true });
});
