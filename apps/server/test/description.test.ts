import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { POLICY } from "../src/access/policy.ts";
import { aClinic, type Caller, type Clinic, caller } from "./support/clinic.ts";

let clinic: Clinic;
let nobody: Caller;
beforeAll(async () => {
  clinic = await aClinic();
  nobody = caller(clinic.app, "");
});
afterAll(() => clinic.end());

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
type Operation = {
  security: Record<string, string[]>[];
  summary: string;
  operationId: string;
  responses: Record<string, unknown>;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content: Record<string, { schema: Json }> };
};
type Described = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Json>; securitySchemes: Record<string, Json> };
};

const described = async () =>
  (await nobody.send("GET", "/api/openapi.json")).body as unknown as Described;

const HIDDEN = (key: string) => !key.includes(" /api/");

test("OpenAPI 3.1 describes every route, with the schemes that the policy asks for", async () => {
  const { openapi, paths, components } = await described();
  expect(openapi).toBe("3.1.0");
  expect(Object.keys(components.securitySchemes)).toEqual(["cookie", "apiToken"]);
  const found = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      key: `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`,
      operation,
    })),
  );
  expect(found.map(({ key }) => key).toSorted()).toEqual(
    Object.keys(POLICY)
      .filter((key) => !HIDDEN(key))
      .toSorted(),
  );
  for (const { key, operation } of found) {
    expect(operation.summary, key).toBeTruthy();
    expect(operation.security.length, key).toBe(POLICY[key]?.who === "everyone" ? 0 : 2);
    for (const name of key.match(/:\w+/g) ?? []) {
      expect(operation.parameters, key).toContainEqual(
        expect.objectContaining({ name: name.slice(1), in: "path", required: true }),
      );
    }
  }
  const ids = found.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test("it is valid by the schema of OpenAPI 3.1 itself", async () => {
  const { valid, errors } = await new Validator().validate(
    structuredClone({ ...(await described()) }),
  );
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test("every reference in the description leads somewhere", async () => {
  const document = await described();
  const references = JSON.stringify(document).match(/"#\/[^"]+"/g) ?? [];
  expect(references.length).toBeGreaterThan(20);
  for (const reference of new Set(references)) {
    const parts = JSON.parse(reference).slice(2).split("/");
    let at: unknown = document;
    for (const part of parts) at = (at as Record<string, unknown> | undefined)?.[part];
    expect(at, reference).toBeDefined();
  }
  const { schemas } = document.components;
  for (const name of ["Problem", "Screening", "Plan", "Patient", "Assessment", "Decision"]) {
    expect(schemas[name], name).toBeDefined();
  }
});

test("refusals are described as problem+json", async () => {
  const { paths } = await described();
  const refusal = paths["/api/screenings"]?.["post"]?.responses["422"];
  expect(JSON.stringify(refusal)).toContain("application/problem+json");
});

test("the page to read needs no script and names every route", async () => {
  const { text, headers } = await nobody.send("GET", "/api/docs");
  expect(text).not.toMatch(/<script|https?:\/\/(?!localhost)/);
  expect(String(headers["content-security-policy"])).toMatch(
    /default-src 'none'; style-src 'sha256-/,
  );
  for (const key of Object.keys(POLICY).filter((one) => !HIDDEN(one))) {
    const path = key.split(" ")[1]?.replace(/:(\w+)/g, "{$1}") ?? "";
    expect(text, key).toContain(`<code>${path}</code>`);
  }
});
