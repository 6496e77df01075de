import type { PlanRecord } from "../record/plan-record.ts";
import { PlanSaver } from "./plan-saver.ts";

// What could not be sent yet goes on being sent while one works elsewhere.
const savers = new Map<string, PlanSaver>();

window.addEventListener("beforeunload", (event) => {
  if ([...savers.values()].some((saver) => saver.unsaved)) event.preventDefault();
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "hidden") return;
  for (const saver of savers.values()) void saver.saveNow();
});

/** The saver still holding unsent wishes of this draft, else a new one on this record. */
export function planSaverFor(record: PlanRecord, etag: string | null): PlanSaver {
  const before = savers.get(record.id);
  if (before?.unsaved || before?.view().state.kind === "conflict") return before;
  const fresh = new PlanSaver(record, etag);
  savers.set(record.id, fresh);
  return fresh;
}

export function forgetPlanSaver(id: string): void {
  savers.delete(id);
}
