import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { seededRandom } from "@anagen/quantities";
import { expect, test } from "vitest";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder } from "./support/scratch.ts";
import { type Serving, serve } from "./support/serving.ts";

const KILLS = 30;
const WRITERS = 4;
const LONGEST_RUN_MS = 250;

test(`${KILLS} kills at any moment lose no acknowledged write, and the audit chain stays whole`, async () => {
  const data = join(scratchFolder(), "clinic");
  const random = seededRandom(20_261_121);
  const first = await serve(["--demo", "--no-web", "--data", data]);
  const token = String(first.apiToken);
  const siteId = await firstSite(first, token);
  await first.stop();

  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const server = await serve(["--no-web", "--data", data]);
    const writers = Array.from({ length: WRITERS }, (_, writer) =>
      writeUntilGone(server, token, siteId, `${kill}-${writer}`, acknowledged),
    );
    await pause(random() * LONGEST_RUN_MS);
    await server.stop("SIGKILL");
    await Promise.all(writers);
  }
  expect(acknowledged.length).toBeGreaterThan(KILLS);

  const last = await serve(["--no-web", "--data", data]);
  const lost: string[] = [];
  for (const id of acknowledged) {
    const reply = await fetch(`${last.address}/api/patients/${id}`, { headers: bearer(token) });
    await reply.body?.cancel();
    if (reply.status !== 200) lost.push(id);
  }
  await last.stop();
  expect(lost).toEqual([]);
  expect(jsonOf(await runAnagen(["verify", "--json", "--data", data]))).toMatchObject({
    ok: true,
    problems: [],
  });
});

/** Creates one patient after the other; only an answer that has arrived counts as acknowledged. */
async function writeUntilGone(
  { address }: Serving,
  token: string,
  siteId: string,
  name: string,
  acknowledged: string[],
): Promise<void> {
  for (let count = 0; ; count += 1) {
    try {
      const reply = await fetch(`${address}/api/patients`, {
        method: "POST",
        headers: {
          ...bearer(token),
          "content-type": "application/json",
          "idempotency-key": `${name}-${count}`,
        },
        body: JSON.stringify({
          siteId,
          family: `Crash ${name}`,
          given: `${count}`,
          birthDate: "1990-01-01",
          sex: "other",
        }),
      });
      const { patient } = (await reply.json()) as { patient: { id: string } };
      if (reply.status === 201) acknowledged.push(patient.id);
    } catch {
      return; // The server is gone: this write was never acknowledged.
    }
  }
}

async function firstSite({ address }: Serving, token: string): Promise<string> {
  const reply = await fetch(`${address}/api/sites`, { headers: bearer(token) });
  const { items } = (await reply.json()) as { items: { id: string }[] };
  return items[0]?.id ?? "";
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
