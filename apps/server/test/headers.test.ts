import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { POLICY } from "../src/access/policy.ts";
import { aClinic, type Caller, type Clinic, caller, signedInAs } from "./support/clinic.ts";

let clinic: Clinic;
let nobody: Caller;
const webRoot = mkdtempSync(join(tmpdir(), "anagen-web-"));

beforeAll(async () => {
  mkdirSync(join(webRoot, "assets"));
  writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>Anagen</title>");
  writeFileSync(join(webRoot, "assets", "main-3f9a.js"), "export {};");
  writeFileSync(join(webRoot, "assets", "measure.worker-7c1d.js"), "export {};");
  writeFileSync(join(webRoot, "favicon.svg"), "<svg/>");
  clinic = await aClinic({ webRoot });
  nobody = caller(clinic.app, "");
});
afterAll(async () => {
  await clinic.end();
  rmSync(webRoot, { recursive: true, force: true });
});

const ROUTES = Object.keys(POLICY).filter((key) => key.includes(" /api/"));

test("every route and every page carries the headers that shut other sites out", async () => {
  const asked = [...ROUTES, "GET /", "GET /favicon.svg", "GET /patients/1", "GET /api/nothing"];
  for (const key of asked) {
    const [method = "GET", url = ""] = key.split(" ");
    const { headers } = await nobody.send(method, url.replace(":id", "x"));
    const policy = String(headers["content-security-policy"]);
    expect(policy, key).toContain("frame-ancestors 'none'");
    expect(policy, key).not.toMatch(/(default|script)-src[^;]*unsafe/);
    expect(policy, key).toMatch(/default-src '(self|none)'/);
    expect(headers["x-content-type-options"], key).toBe("nosniff");
    expect(headers["referrer-policy"], key).toBe("no-referrer");
    expect(headers["cross-origin-opener-policy"], key).toBe("same-origin");
    expect(headers["permissions-policy"], key).toContain("microphone=()");
    expect(headers["x-request-id"], key).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers["server"], key).toBeUndefined();
    expect(headers["x-powered-by"], key).toBeUndefined();
    if (url.startsWith("/api/")) expect(headers["cache-control"], key).toBe("no-store");
  }
});

test("WebAssembly may run in the worker that measures, text nowhere", async () => {
  const policyOf = async (url: string) =>
    String((await nobody.send("GET", url)).headers["content-security-policy"]);
  const worker = await policyOf("/assets/measure.worker-7c1d.js");
  expect(worker).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(worker).not.toContain("'unsafe");
  expect(await policyOf("/assets/main-3f9a.js")).not.toContain("wasm");
});

test("hashed files are kept for good, the page never, any path of the app is the page", async () => {
  const file = await nobody.send("GET", "/assets/main-3f9a.js");
  expect(file.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  for (const url of ["/", "/patients/abc/plans/1", "/sign-in?back=/today"]) {
    const page = await nobody.send("GET", url);
    expect(page.status).toBe(200);
    expect(page.text).toContain("<title>Anagen</title>");
    expect(page.headers["cache-control"]).toBe("no-cache");
  }
  expect((await nobody.send("GET", "/assets/gone.js")).status).toBe(404);
  expect((await nobody.send("GET", "/api/nothing")).status).toBe(404);
  for (const url of [
    "/../package.json",
    "/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
  ]) {
    expect((await nobody.send("GET", url)).text).not.toContain("dependencies");
  }
});

test("a name that is not ours is not answered", async () => {
  const asked = (host: string) => nobody.send("GET", "/api/health", undefined, { host });
  for (const host of ["localhost", "localhost:3000", "127.0.0.1:8080", "[::1]:3000"]) {
    expect((await asked(host)).status, host).toBe(200);
  }
  for (const host of ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example"]) {
    expect((await asked(host)).status, host).toBe(421);
  }
});

test("health needs no sign-in and says nothing but ok", async () => {
  expect((await nobody.send("GET", "/api/health")).text).toBe('{"status":"ok"}');
});

test("a client that sends slowly is let go: headers, the whole request, silence", () => {
  const { headersTimeout, requestTimeout, keepAliveTimeout, timeout } = clinic.app.server;
  expect([headersTimeout, requestTimeout, keepAliveTimeout, timeout]).toEqual([
    15_000, 30_000, 10_000, 60_000,
  ]);
});

test("one address that asks too often is asked to wait", async () => {
  const busy = await aClinic({ mostPerMinute: 5 });
  const someone = await signedInAs(busy, [{ siteId: busy.siteId, role: "clinician" }]);
  for (let i = 0; i < 5; i += 1)
    expect((await someone.send("GET", "/api/session")).status).toBe(200);
  const shut = await someone.send("GET", "/api/session");
  expect(shut.status).toBe(429);
  expect(shut.headers["content-type"]).toContain("application/problem+json");
  expect(shut.headers["retry-after"]).toBeDefined();
  await busy.end();
});
