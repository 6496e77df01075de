import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Random, seededRandom } from "@anagen/quantities";
import { expect, test } from "vitest";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder } from "./support/scratch.ts";
import { type Serving, serve } from "./support/serving.ts";
import { readJson } from "./support/sign-in.ts";

// Two clinics at once, so that both cores of a small machine have work.
const CLINICS = 2;
const KILLS_EACH = 15;
const WRITERS = 3;
const LONGEST_RUN_MS = 250;

const folder = scratchFolder();

test(`${CLINICS * KILLS_EACH} kills at any moment lose no acknowledged write, and the audit chain stays whole`, async () => {
  const clinics = Array.from({ length: CLINICS }, (_, clinic) =>
    killOften(join(folder, `clinic-${clinic}`), seededRandom(20_261_121 + clinic)),
  );
  for (const { acknowledged, lost, verified } of await Promise.all(clinics)) {
    expect(acknowledged).toBeGreaterThan(KILLS_EACH);
    expect(lost).toEqual([]);
    expect(verified).toMatchObject({ ok: true, problems: [] });
  }
});

async function killOften(data: string, random: Random) {
  let server = await serve(["--demo", "--no-web", "--data", data]);
  const token = String(server.apiToken);
  const siteId = await firstSite(server, token);
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS_EACH; kill += 1) {
    const clinic = { address: server.address, token, siteId };
    const writers = Array.from({ length: WRITERS }, (_, writer) =>
      writeUntilGone(clinic, `${kill}-${writer}`, acknowledged),
    );
    await pause(random() * LONGEST_RUN_MS);
    await server.stop("SIGKILL");
    await Promise.all(writers);
    server = await serve(["--no-web", "--data", data]);
  }
  const lost: string[] = [];
  for (const id of acknowledged) {
    const reply = await fetch(`${server.address}/api/patients/${id}`, { headers: bearer(token) });
    await reply.arrayBuffer();
    if (reply.status !== 200) lost.push(id);
  }
  await server.stop();
  const verified = jsonOf(await runAnagen(["verify", "--json", "--data", data]));
  return { acknowledged: acknowledged.length, lost, verified };
}

type Clinic = { address: string; token: string; siteId: string };

/** Creates one patient after the other; only an answer that has arrived counts as acknowledged. */
async function writeUntilGone(
  { address, token, siteId }: Clinic,
  name: string,
  acknowledged: string[],
) {
  for (let count = 0; ; count += 1) {
    let reply: Response;
    let text: string;
    try {
      reply = await fetch(`${address}/api/patients`, {
        method: "POST",
        headers: {
          ...bearer(token),
          "content-type": "application/json",
          "idempotency-key": `${name}-${count}`,
        },
        body: JSON.stringify({ siteId, family: `Crash ${name}`, given: `${count}`, sex: "other" }),
      });
      text = await reply.text();
    } catch {
      return; // The server is gone: this write was never acknowledged.
    }
    if (reply.status !== 201) throw new Error(`a write was refused: ${reply.status} ${text}`);
    acknowledged.push(JSON.parse(text).patient.id);
  }
}

async function firstSite({ address }: Serving, token: string): Promise<string> {
  const reply = await fetch(`${address}/api/sites`, { headers: bearer(token) });
  const { items } = await readJson<{ items: { id: string }[] }>(reply);
  return items[0]?.id ?? "";
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
