import { afterAll, beforeAll, expect, test } from "vitest";
import { isNearProxy } from "../../src/http/near-proxy.ts";
import { aClinic, type Clinic } from "../support/clinic.ts";

let clinic: Clinic;
let plain: Clinic;

beforeAll(async () => {
  clinic = await aClinic({ publicUrl: "https://anagen.example" });
  plain = await aClinic();
});
afterAll(async () => {
  await clinic.end();
  await plain.end();
});

/** A wrong sign-in as it arrives: from the proxy, which added who was connected to it. */
async function wrongTries({ app }: Clinic, remoteAddress: string, callers: readonly string[]) {
  const statuses: number[] = [];
  for (const [n, from] of callers.entries()) {
    const reply = await app.inject({
      method: "POST",
      url: "/api/sign-in",
      headers: {
        host: "localhost",
        "content-type": "application/json",
        "x-forwarded-for": from,
      },
      payload: JSON.stringify({ login: `nobody.${n}`, password: "a wrong one" }),
      remoteAddress,
    });
    statuses.push(reply.statusCode);
  }
  return statuses;
}

const TWELVE = Array.from({ length: 12 }, (_, n) => `198.51.100.${n + 1}`);

test("behind the proxy, tries are counted by the address that the proxy saw", async () => {
  expect(new Set(await wrongTries(clinic, "127.0.0.1", TWELVE))).toEqual(new Set([401]));
});

test.each(["203.0.113.9", "192.168.1.20", "10.0.0.7", "fd00::5"])(
  "a caller at %s who makes up addresses is still one caller",
  async (caller) => {
    const made = TWELVE.map((address) => `${address}, ${caller}`);
    expect((await wrongTries(clinic, "127.0.0.1", made)).slice(10)).toEqual([429, 429]);
  },
);

test("without TLS there is no proxy, and nobody's word on addresses is taken", async () => {
  expect((await wrongTries(plain, "192.168.1.30", TWELVE)).slice(10)).toEqual([429, 429]);
});

test("only the connected neighbour on this machine or a private network is a proxy", () => {
  const near = ["127.0.0.1", "::1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "fd12::1"];
  expect(near.map((address) => isNearProxy(address, 0))).toEqual(near.map(() => true));
  expect(near.map((address) => isNearProxy(address, 1))).toEqual(near.map(() => false));
  const far = ["203.0.113.9", "172.32.0.1", "192.169.0.1", "2001:db8::1", "fe80::1", "", "x"];
  expect(far.map((address) => isNearProxy(address, 0))).toEqual(far.map(() => false));
});
