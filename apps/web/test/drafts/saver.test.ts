import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noConnection, Problem } from "../../src/connection/problem.ts";
import type { PatientRecord } from "../../src/drafts/patient-record.ts";
import { type DraftKind, DraftSaver } from "../../src/drafts/saver.ts";

interface Body {
  readonly text: string;
}

const record = (version: number, text: string, authorName = "Dr Vale"): PatientRecord<Body> => ({
  id: "r1",
  kind: "assessment",
  patientId: "p1",
  siteId: "s1",
  version,
  status: "draft",
  at: "2026-11-21T09:00:00Z",
  authorId: "u1",
  authorName,
  signedBy: null,
  signedByName: null,
  signedAt: null,
  amendmentReason: null,
  body: { text },
});

/** A server of one record; `fails` is thrown instead of the next replies. */
function oneRecord() {
  let held = record(1, "first");
  const fails: Problem[] = [];
  const saves: string[] = [];
  const reply = () => ({ data: held, etag: `"${held.version}"` });
  const kind: DraftKind<string, Body> = {
    contentOf: (one) => one.body.text,
    read: async () => reply(),
    save: async (_id, text, ifMatch) => {
      const failure = fails.shift();
      if (failure) throw failure;
      if (ifMatch !== `"${held.version}"`) throw new Problem({ status: 412, title: "Moved on" });
      held = record(held.version + 1, text);
      saves.push(text);
      return reply();
    },
  };
  const someoneElse = (text: string) => {
    held = record(held.version + 1, text, "Jonah Reyes");
  };
  return { kind, fails, saves, someoneElse, text: () => held.body.text };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("several changes in a row are saved once, the last of them", async () => {
  const server = oneRecord();
  const saver = new DraftSaver(record(1, "first"), '"1"', server.kind);
  for (const text of ["a", "ab", "abc"]) saver.change(() => text);
  expect(saver.unsaved).toBe(true);
  await vi.runAllTimersAsync();
  expect(server.saves).toEqual(["abc"]);
  expect(saver.view().state.kind).toBe("saved");
  expect(saver.unsaved).toBe(false);
});

test("without a line the text waits, and is sent when the line is back", async () => {
  const server = oneRecord();
  server.fails.push(noConnection(), noConnection());
  const saver = new DraftSaver(record(1, "first"), '"1"', server.kind);
  saver.change(() => "typed offline");
  await saver.saveNow();
  expect(saver.view().state.kind).toBe("waiting");
  expect(saver.view().content).toBe("typed offline");
  expect(saver.unsaved).toBe(true);
  await vi.runAllTimersAsync();
  expect(server.text()).toBe("typed offline");
  expect(saver.unsaved).toBe(false);
});

test("what someone else saved is never overwritten, and what was typed is never lost", async () => {
  const server = oneRecord();
  const saver = new DraftSaver(record(1, "first"), '"1"', server.kind);
  server.someoneElse("theirs");
  saver.change(() => "mine");
  await vi.runAllTimersAsync();
  const { state, content } = saver.view();
  expect(server.text()).toBe("theirs");
  expect(content).toBe("mine");
  if (state.kind !== "conflict") throw new Error(`the state is ${state.kind}`);
  expect(state.theirs.authorName).toBe("Jonah Reyes");

  saver.rebase(state.theirs, "both");
  await vi.runAllTimersAsync();
  expect(server.text()).toBe("both");
  expect(saver.view().state.kind).toBe("saved");
});

test("a refusal is shown and the text stays; the next change is tried again", async () => {
  const server = oneRecord();
  server.fails.push(new Problem({ status: 422, title: "Not accepted" }));
  const saver = new DraftSaver(record(1, "first"), '"1"', server.kind);
  saver.change(() => "wrong");
  await vi.runAllTimersAsync();
  expect(saver.view().state.kind).toBe("refused");
  expect(saver.view().content).toBe("wrong");
  saver.change(() => "right");
  await vi.runAllTimersAsync();
  expect(server.text()).toBe("right");
});

test("a save whose reply got lost is no conflict: what was typed since is saved on top", async () => {
  const server = oneRecord();
  let loses = true;
  const kind: DraftKind<string, Body> = {
    ...server.kind,
    save: async (...sent) => {
      const reply = await server.kind.save(...sent);
      if (loses) throw noConnection();
      return reply;
    },
  };
  const saver = new DraftSaver(record(1, "first"), '"1"', kind);
  saver.change(() => "typed");
  await saver.saveNow();
  expect(server.text()).toBe("typed");
  loses = false;
  saver.change(() => "typed on");
  await vi.runAllTimersAsync();
  expect(saver.view().state.kind).toBe("saved");
  expect(server.text()).toBe("typed on");
});
