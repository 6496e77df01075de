import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { POLICY } from "../src/access/policy.ts";
import { requestFor } from "./access/requests.ts";
import { type Targets, thePlaces } from "./access/targets.ts";
import { aClinic, type Caller, type Clinic, send, signedInAs } from "./support/clinic.ts";
import { NOTHING_AGAINST } from "./support/people.ts";

let clinic: Clinic;
let everyone: Caller;
let at: Targets;

beforeAll(async () => {
  clinic = await aClinic();
  const { siteId } = clinic;
  at = (await thePlaces(clinic))["own patient"];
  everyone = await signedInAs(clinic, [
    { siteId, role: "clinician" },
    { siteId, role: "administrator" },
  ]);
});
afterAll(() => clinic.end());

const json = { "content-type": "application/json" };
const post = (url: string, payload: string | Buffer, headers: Record<string, string> = json) =>
  send(clinic.app, {
    method: "POST",
    url,
    headers: { host: "localhost", cookie: everyone.cookie, "x-anagen-csrf": "1", ...headers },
    payload,
  });

// Signing out would end the caller of the whole test; it reads no input at all.
const CHANGES = Object.keys(POLICY).filter(
  (key) => !key.startsWith("GET ") && key.includes(" /api/") && key !== "POST /api/sign-out",
);
const READS = Object.keys(POLICY).filter((key) => key.startsWith("GET /api"));

const hostileText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "' or 1=1 --",
    "\u0000",
    "\ud800",
    "../../etc/passwd",
    "%00",
    "{{7*7}}",
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "a".repeat(5000),
    "-1",
    "1e309",
    "９９",
  ),
);
const hostileJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(
    fc.constantFrom(...["facts", "siteId", "login", "roles", "preferences", "responses", "note"]),
    fc.oneof(hostileText, fc.jsonValue({ maxDepth: 2 })),
  ),
);

test("property: no JSON body, to any route that changes something, is a fault", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...CHANGES), hostileJson, async (key, body) => {
      const { url, headers } = await requestFor(clinic, key, at);
      const [method = ""] = key.split(" ");
      const reply = await everyone.send(method, url, JSON.stringify(body), { ...headers, ...json });
      expect(reply.status, `${key} ${JSON.stringify(body)}`).toBeLessThan(500);
      expect(reply.text).not.toMatch(/\bat .*\.(ts|js):\d+/);
    }),
    { numRuns: 250 },
  );
}, 120_000);

/** A body that is right but for one value: the depths behind the first check are reached too. */
test("property: a right body with one hostile value is taken or refused, never a fault", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...CHANGES),
      fc.oneof(hostileText, fc.jsonValue({ maxDepth: 2 })),
      fc.nat(50),
      async (key, value, pick) => {
        const { url, body, headers } = await requestFor(clinic, key, at);
        if (typeof body !== "object" || body === null) return;
        const keys = Object.keys(body);
        const changed = { ...body, [keys[pick % Math.max(1, keys.length)] ?? "x"]: value };
        const [method = ""] = key.split(" ");
        const reply = await everyone.send(method, url, changed, headers);
        expect(reply.status, `${key} ${JSON.stringify(changed)}`).toBeLessThan(500);
      },
    ),
    { numRuns: 200 },
  );
}, 120_000);

/** Halves of characters cannot stand in a URL at all. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, "?");

test("property: no path, query or header value is a fault", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...READS, ...CHANGES),
      hostileText,
      hostileText,
      async (key, id, value) => {
        const [method = "GET", pattern = ""] = key.split(" ");
        const text = encodeURIComponent(wellFormed(value));
        const url = pattern.replace(":id", encodeURIComponent(wellFormed(id)) || "x");
        const query = `?siteId=${text}&q=${text}&limit=${text}&cursor=${text}&from=${text}&kind=${text}&partial=${text}`;
        const plain = value.replace(/[^\x20-\x7e]/g, "").slice(0, 500);
        const reply = await everyone.send(method, url + query, undefined, {
          "if-match": plain,
          "idempotency-key": plain,
        });
        expect(reply.status, `${key} ${url}${query}`).toBeLessThan(500);
      },
    ),
    { numRuns: 250 },
  );
}, 120_000);

test.each([
  ["no JSON", "{", 400],
  ["only half of a character", Buffer.from([0x22, 0xc3, 0x22]), 400],
  ["UTF-16", Buffer.from('{"facts":{}}', "utf16le"), 400],
  ["nothing", "", 422],
  ["the same key twice", '{"facts":{"age":3,"age":4}}', 422],
  ["__proto__", '{"facts":{"__proto__":{"age":3}}}', 422],
  ["constructor", '{"facts":{},"constructor":{"prototype":{"x":1}}}', 422],
  ["nesting", `{"facts":${"[".repeat(40)}${"]".repeat(40)}}`, 422],
  ["very deep nesting", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, 422],
  ["more than a megabyte", JSON.stringify({ facts: {}, x: "a".repeat(1024 * 1024) }), 413],
  ["a number beyond all numbers", '{"facts":{"age":1e999}}', 422],
])("a body with %s is refused", async (_what, payload, status) => {
  const reply = await post("/api/screenings", payload);
  expect(reply.status).toBe(status);
  expect(reply.headers["content-type"]).toContain("application/problem+json");
  expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
});

test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
  "a body of kind %s is refused with 415",
  async (type) => {
    expect((await post("/api/screenings", "facts=1", { "content-type": type })).status).toBe(415);
  },
);

test("a refusal names the field, what came and what is allowed, in plain words", async () => {
  const body = { facts: { ...NOTHING_AGAINST, conditions: [{ name: "eczema", status: "bad" }] } };
  const reply = await everyone.send("POST", "/api/screenings", body);
  expect(reply.status).toBe(422);
  expect(reply.body).toMatchObject({
    title: "A field is not right",
    status: 422,
    errors: [{ path: "facts.conditions[0].status", received: "bad" }],
  });
  expect(reply.body.errors[0].allowed).toContain("active, severe, mild");
  expect(reply.body.requestId).toBe(reply.headers["x-request-id"]);
});

test("what a text holds comes back as it was, and as text", async () => {
  const family = 'O\'Neil <b>"x"</b> =1+1 🙂 Żółć';
  const { siteId } = clinic;
  const made = await everyone.send("POST", "/api/patients", { siteId, family, given: "Ana" });
  expect(made.status).toBe(201);
  const read = await everyone.send("GET", `/api/patients/${made.body.patient.id}`);
  expect(read.body.patient.family).toBe(family);
  expect(read.headers["content-type"]).toBe("application/json; charset=utf-8");
});
