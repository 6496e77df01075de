import type { BenchClinic } from "../records/clinic.ts";

// biome-ignore lint/suspicious/noExplicitAny: replies of many shapes are read field by field
export type Reply = { body: any; etag: string; ms: number };

/** One request over HTTP, timed from sending to the last byte. @throws {Error} any refusal */
export async function ask(
  { url, token }: Pick<BenchClinic, "url" | "token">,
  [method, path]: readonly [method: string, path: string],
  body?: unknown,
  etag?: string,
): Promise<Reply> {
  const start = performance.now();
  const reply = await fetch(`${url}/api${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(etag === undefined ? {} : { "if-match": etag }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  const ms = performance.now() - start;
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
  return { body: JSON.parse(text), etag: reply.headers.get("etag") ?? "", ms };
}
