import { percentile } from "../percentile.ts";
import type { Row } from "../result-table.ts";
import type { BenchClinic } from "./clinic.ts";

type Reply = Record<string, unknown>;
type Timed = { ms: number; body: Reply };

/** One request over HTTP as a client sees it: from sending to the last byte of the answer. */
export async function timed(
  { url, token }: BenchClinic,
  path: string,
  body?: unknown,
): Promise<Timed> {
  const start = performance.now();
  const reply = await fetch(`${url}/api${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  const ms = performance.now() - start;
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${text}`);
  return { ms, body: JSON.parse(text) as Reply };
}

export function row(what: string, ms: readonly number[], target: string): Row {
  const [p50, p95, p99] = [50, 95, 99].map((percent) => percentile(ms, percent).toFixed(1));
  return {
    what: `${what} (${ms.length} requests)`,
    measured: `p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms`,
    target,
  };
}
