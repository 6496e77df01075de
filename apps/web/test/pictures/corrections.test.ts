import { afterEach, expect, test, vi } from "vitest";
import { applied } from "../../src/pictures/correcting/applied.ts";
import { keepSteps } from "../../src/pictures/correcting/keep-steps.ts";
import { fileNameOf, hairSheet, measurementJson } from "../../src/pictures/kept/hair-files.ts";
import { record } from "./a-measurement.ts";

const SIGNED = { author: "Dr A (fictional)", time: "2026-11-20T10:00:00Z" };
const ADDED = { action: "add", hair: { root: [300, 300], tip: [310, 330] } } as const;
const add = () => ({
  action: "add" as const,
  hair: { root: [300, 300] as [number, number], tip: [310, 330] as [number, number] },
});

afterEach(() => vi.unstubAllGlobals());

/** Answers in order; a null is a connection that breaks. */
function answers(...replies: ({ status: number; body: object } | null)[]) {
  const sent: string[] = [];
  vi.stubGlobal("fetch", (url: string, { method }: RequestInit) => {
    sent.push(`${method} ${url}`);
    const reply = replies.shift();
    if (!reply) return Promise.reject(new TypeError("connection"));
    return Promise.resolve(new Response(JSON.stringify(reply.body), { status: reply.status }));
  });
  return sent;
}

test("steps are applied to what the program found, which stays as it was", () => {
  const one = record();
  const { measurement, added, removed } = applied(one.body, [add(), { action: "remove", hair: 1 }]);
  expect([added, removed, measurement.count]).toEqual([1, 1, 2]);
  expect(one.body.result.count).toBe(2);
});

test("a step that names a hair that is gone is told in words, and none is applied", () => {
  const { measurement, trouble } = applied(record().body, [add(), { action: "remove", hair: 99 }]);
  expect(trouble).toContain("a hair that is there");
  expect(measurement.hairs).toHaveLength(3);
});

test("corrections kept by a try whose answer was lost are not kept again", async () => {
  const held = record({ corrections: [{ ...SIGNED, ...ADDED }] as never }, 2);
  const sent = answers({ status: 412, body: { title: "changed" } }, { status: 200, body: held });
  expect(await keepSteps(record(), [add()])).toMatchObject({
    kind: "kept",
    record: { version: 2 },
  });
  expect(sent).toEqual(["POST /api/measurements/m1/corrections", "GET /api/measurements/m1"]);
});

test("what someone else corrected meanwhile is told, and nothing is overwritten", async () => {
  const theirs = record({ corrections: [{ ...SIGNED, action: "remove", hair: 2 }] as never }, 2);
  answers({ status: 412, body: { title: "changed" } }, { status: 200, body: theirs });
  expect(await keepSteps(record(), [add()])).toMatchObject({ kind: "changed" });
});

test("the table of hairs tells who found each and whether it stands; the files hold no name", () => {
  const corrections = [
    { ...SIGNED, ...ADDED },
    { ...SIGNED, action: "remove", hair: 1 },
  ] as never;
  const one = record({ corrections });
  const { columns, rows } = hairSheet(one);
  const column = (name: string) => rows.map((row) => row[columns.indexOf(name)]);
  expect(column("by")).toEqual(["program", "program", "program", "hand"]);
  expect(column("stands")).toEqual(["no", "yes", "yes", "yes"]);
  expect(column("counted")).toEqual(["yes", "yes", "no", "yes"]);
  expect(fileNameOf(one)).toBe("hairs-vertex-2026-11-20");
  expect(JSON.parse(measurementJson(one))).toMatchObject({ id: "m1", zone: "vertex", corrections });
});
