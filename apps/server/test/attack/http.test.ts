import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "../support/clinic.ts";

let clinic: Clinic;
let clinician: Caller;
let port: number;

beforeAll(async () => {
  clinic = await aClinic();
  clinician = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "clinician" }]);
  await clinic.app.listen({ host: "127.0.0.1", port: 0 });
  const address = clinic.app.server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterAll(() => clinic.end());

/** What the server answers to these very bytes. */
const raw = (bytes: string): Promise<string> =>
  new Promise((done) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (part) => {
      answer += String(part);
    });
    socket.on("close", () => done(answer));
    socket.on("error", () => done(answer));
  });

const EVERYWHERE = [
  "content-security-policy",
  "x-content-type-options",
  "x-frame-options",
  "referrer-policy",
  "permissions-policy",
  "x-request-id",
];

test.each(["/%ff", "/%", "/api/patients/%ff", "/api/patients/%E0%A4%A"])(
  "a path that cannot be decoded, %s, is a problem like any other",
  async (url) => {
    const reply = await clinician.send("GET", url);
    expect(reply.status).toBe(400);
    expect(reply.headers["content-type"]).toContain("application/problem+json");
    expect(reply.body.requestId).toBe(reply.headers["x-request-id"]);
    expect(reply.text).not.toContain("FST_");
    expect(reply.headers["cache-control"]).toBe("no-store");
    for (const name of EVERYWHERE) expect(reply.headers, name).toHaveProperty(name);
  },
);

test.each([
  ["no HTTP at all", "\u0016\u0003\u0001\r\n\r\n", 400],
  ["a space in the path", "GET /a b HTTP/1.1\r\nHost: localhost\r\n\r\n", 400],
  [
    "two lengths",
    "POST /api/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    400,
  ],
  [
    "a header too long",
    `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(20_000)}\r\n\r\n`,
    431,
  ],
])("%s is answered as a problem, with the headers of every reply", async (_what, bytes, status) => {
  const [head = "", body = ""] = (await raw(bytes)).split("\r\n\r\n");
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  const names = head.split("\r\n").map((line) => line.split(":")[0]?.toLowerCase());
  for (const name of EVERYWHERE) expect(names, name).toContain(name);
  expect(head).toContain("application/problem+json");
  expect(JSON.parse(body)).toMatchObject({ status, type: "about:blank" });
});

test.each(["/api/patients", "/%61pi/patients", "/api%5C..%5C", "/api\\patients"])(
  "however its path is written, %s is kept by no browser or proxy",
  async (url) => {
    const reply = await clinician.send("GET", url);
    expect(reply.headers["cache-control"]).toBe("no-store");
  },
);

test("a path written in full is kept by no proxy either", async () => {
  const answer = await raw(
    `GET http://localhost/api/health HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1.1 200/);
  expect(answer).toMatch(/cache-control: no-store/i);
});

test.each([
  ["a very wide list", `[${"1,".repeat(400_000)}1]`],
  ["a very wide object", `{${Array.from({ length: 100_000 }, (_, n) => `"${n}":1`).join(",")}}`],
  ["a wide list inside", `{"facts":{"allergies":[${'"",'.repeat(300_000)}""]}}`],
  ["a very deep list", "[".repeat(200_000) + "]".repeat(200_000)],
  ["many lists in one", `[${"[],".repeat(300_000)}[]]`],
  ["one key written two ways", '{"facts":{"age":1,"\\u0061ge":2}}'],
])("%s is refused as a field, not a fault", async (_what, body) => {
  const reply = await clinician.send("POST", "/api/screenings", body);
  expect(reply.status).toBe(422);
  expect(reply.text.length).toBeLessThan(20_000);
});

test("whoever is not signed in may send little", async () => {
  const body = JSON.stringify({ login: "a", password: "x".repeat(20_000) });
  expect((await clinician.send("POST", "/api/sign-in", body)).status).toBe(413);
  const link = JSON.stringify({ token: "x".repeat(20_000) });
  expect((await clinician.send("POST", "/api/one-time-links/redeem", link)).status).toBe(413);
});
