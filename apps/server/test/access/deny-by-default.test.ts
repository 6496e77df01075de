import Fastify from "fastify";
import { expect, test } from "vitest";
import { guard } from "../../src/access/guard.ts";
import { POLICY } from "../../src/access/policy.ts";
import { requireWholePolicy } from "../../src/app/whole-policy.ts";
import { aClinic } from "../support/clinic.ts";

test("a route that is not in the policy table stops the server at its start", async () => {
  const clinic = await aClinic();
  const app = Fastify({ exposeHeadRoutes: false });
  // The guard looks at no context while routes are registered.
  guard(app, { records: clinic.records } as Parameters<typeof guard>[1]);
  expect(() => app.get("/api/backdoor", async () => "open")).toThrow(
    "GET /api/backdoor is not in the policy table",
  );
  expect(() => app.get("/api/health", async () => "ok")).not.toThrow();
  await app.close();
  await clinic.end();
});

test("a line of the policy table without a route stops it too", () => {
  const all = new Set(Object.keys(POLICY));
  expect(() => requireWholePolicy(all)).not.toThrow();
  all.delete("POST /api/plans/:id/sign");
  expect(() => requireWholePolicy(all)).toThrow("POST /api/plans/:id/sign");
});
