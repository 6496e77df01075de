import type { MeasurementRecord } from "@anagen/api";
import type { Comparison, Measurement } from "@anagen/trichometry";
import { queryOptions } from "@tanstack/react-query";
import { applied } from "../correcting/applied.ts";
import type { CompareReply, CompareRequest } from "./compare.worker.ts";

/** One at a time, in a worker of its own that ends when nobody waits. */
let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<
  number,
  { resolve: (found: Comparison | null) => void; reject: (why: Error) => void }
>();

function compareInWorker(before: Measurement, after: Measurement): Promise<Comparison | null> {
  worker ??= started();
  asked += 1;
  const request: CompareRequest = { asked, before, after };
  worker.postMessage(request);
  return new Promise((resolve, reject) => waiting.set(request.asked, { resolve, reject }));
}

function started(): Worker {
  const fresh = new Worker(new URL("./compare.worker.ts", import.meta.url), { type: "module" });
  fresh.onmessage = ({ data }: MessageEvent<CompareReply>) => {
    waiting.get(data.asked)?.resolve(data.comparison);
    waiting.delete(data.asked);
    if (waiting.size === 0) end();
  };
  fresh.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error("the comparison stopped"));
    waiting.clear();
    end();
  };
  return fresh;
}

function end(): void {
  worker?.terminate();
  worker = null;
}

const nameOf = ({ id, version }: MeasurementRecord): string => `${id} ${version}`;

/** What changed between two kept measurements, as they stand with their corrections by hand. */
export const comparisonQuery = (before: MeasurementRecord, after: MeasurementRecord) =>
  queryOptions({
    queryKey: ["comparison", nameOf(before), nameOf(after)],
    queryFn: () =>
      compareInWorker(applied(before.body, []).measurement, applied(after.body, []).measurement),
    staleTime: Number.POSITIVE_INFINITY,
  });
