import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startServer } from "../../src/index.ts";

test("a client that never ends its request does not keep the server from stopping", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "anagen-stop-"));
  const server = await startServer({ dataDir, port: 0 });
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  const dropped = new Promise((done) => socket.on("close", done).on("error", () => undefined));
  const begun = new Promise((seen) => server.app.server.once("request", seen));
  const head = "POST /api/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json";
  socket.write(`${head}\r\nContent-Length: 100\r\n\r\n{`);
  await begun;
  await server.close();
  await dropped;
  await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
  rmSync(dataDir, { recursive: true, force: true });
}, 10_000);
