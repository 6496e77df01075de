import { useEffect, useState, useSyncExternalStore } from "react";
import { requestOf } from "../state/lab-request.ts";
import type { LabProtocol, LabState } from "../state/lab-state.ts";
import { LabLane, type LaneView, type Thread } from "./lab-lane.ts";
import type { LabReply } from "./lab-work.ts";

function newThread(): Thread {
  const worker = new Worker(new URL("./lab-worker.ts", import.meta.url), { type: "module" });
  return {
    postMessage: (order) => worker.postMessage(order),
    onReply: (listener) =>
      worker.addEventListener("message", ({ data }: MessageEvent<LabReply>) => listener(data)),
    onBreak: (listener) => worker.addEventListener("error", listener),
    terminate: () => worker.terminate(),
  };
}

/** The figures of one protocol, always on their way to the newest input. */
export function useLabRun(protocol: LabProtocol, where: LabState["where"]): LaneView {
  const [lane] = useState(() => new LabLane(newThread));
  useEffect(() => lane.ask(requestOf(protocol, where)), [lane, protocol, where]);
  useEffect(() => () => lane.end(), [lane]);
  return useSyncExternalStore(lane.watch, lane.view);
}
