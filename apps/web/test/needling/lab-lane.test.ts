import type { NeedleRequest } from "@anagen/needling";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LabLane, type Thread } from "../../src/needling/run/lab-lane.ts";
import { type LabOrder, type LabReply, worked } from "../../src/needling/run/lab-work.ts";

/** A thread whose answers come when the test says so. */
class HeldThread implements Thread {
  readonly orders: LabOrder[] = [];
  ended = false;
  #reply: (reply: LabReply) => void = () => undefined;
  #broken: () => void = () => undefined;
  postMessage(order: LabOrder): void {
    this.orders.push(order);
  }
  onReply(listener: (reply: LabReply) => void): void {
    this.#reply = listener;
  }
  onBreak(listener: () => void): void {
    this.#broken = listener;
  }
  terminate(): void {
    this.ended = true;
  }
  answer(): void {
    const order = this.orders.at(-1);
    if (order !== undefined && !this.ended) this.#reply(worked(order));
  }
  break(): void {
    this.#broken();
  }
}

const asking = (passes: number, needleMm = 1.5): NeedleRequest => ({
  device: { id: "dermaroller-mf8", needleMm },
  area: { cm2: 20 },
  passes: Array.from({ length: passes }, () => ({ directionDeg: 0 })),
});

let threads: HeldThread[] = [];
const newLane = () =>
  new LabLane(() => {
    const thread = new HeldThread();
    threads.push(thread);
    return thread;
  });
const passesShown = (lane: LabLane) =>
  lane.view().figures?.result.puncturesPerCm2.eachPass.length ?? null;

beforeEach(() => {
  threads = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test("while one reading is under way only the newest input waits", () => {
  const lane = newLane();
  for (const passes of [1, 2, 3, 4]) lane.ask(asking(passes));
  const [fast] = threads;
  expect(fast?.orders.map(({ request }) => request.passes.length)).toEqual([1]);
  fast?.answer();
  expect(passesShown(lane)).toBe(1);
  expect(fast?.orders.map(({ request }) => request.passes.length)).toEqual([1, 4]);
  fast?.answer();
  expect(passesShown(lane)).toBe(4);
});

test("at rest the whole reading comes; a move before that ends it", () => {
  const lane = newLane();
  lane.ask(asking(1));
  threads[0]?.answer();
  vi.advanceTimersByTime(1000);
  const [, full] = threads;
  expect(full?.orders.map(({ detail }) => detail)).toEqual(["full"]);
  lane.ask(asking(2));
  expect(full?.ended).toBe(true);
  threads[0]?.answer();
  vi.advanceTimersByTime(1000);
  threads[2]?.answer();
  expect([passesShown(lane), lane.view().figures?.detail]).toEqual([2, "full"]);
});

test("a quick reading that comes late is not put over the whole one", () => {
  const lane = newLane();
  lane.ask(asking(1));
  vi.advanceTimersByTime(1000);
  threads[1]?.answer();
  threads[0]?.answer();
  expect(lane.view().figures?.detail).toBe("full");
});

test("the same input asks nothing again", () => {
  const lane = newLane();
  lane.ask(asking(1));
  threads[0]?.answer();
  lane.ask(asking(1));
  expect(threads[0]?.orders).toHaveLength(1);
});

test("impossible input keeps the last figures and says why; possible input clears it", () => {
  const lane = newLane();
  lane.ask(asking(2));
  threads[0]?.answer();
  lane.ask(asking(2, 10.5));
  threads[0]?.answer();
  expect(passesShown(lane)).toBe(2);
  expect(lane.view().refusal?.path).toBe("device.needleMm");
  lane.ask(asking(3));
  threads[0]?.answer();
  expect([passesShown(lane), lane.view().refusal]).toEqual([3, null]);
});

test("a broken thread is said, and the next move starts a new one", () => {
  const lane = newLane();
  lane.ask(asking(1));
  threads[0]?.break();
  expect(lane.view().broken).toBe(true);
  lane.ask(asking(2));
  threads[1]?.answer();
  expect([passesShown(lane), lane.view().broken]).toEqual([2, false]);
});

test("an ended lane holds no thread", () => {
  const lane = newLane();
  lane.ask(asking(1));
  lane.end();
  vi.advanceTimersByTime(1000);
  expect(threads.map(({ ended }) => ended)).toEqual([true]);
});
