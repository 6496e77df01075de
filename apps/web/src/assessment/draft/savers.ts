import type { Assessment } from "../record/assessment.ts";
import { DraftSaver } from "./saver.ts";

// Drafts outlive their page: what could not be sent yet goes on being sent while one works elsewhere.
const savers = new Map<string, DraftSaver>();

window.addEventListener("beforeunload", (event) => {
  if ([...savers.values()].some((saver) => saver.unsaved)) event.preventDefault();
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "hidden") return;
  for (const saver of savers.values()) void saver.saveNow();
});

/** The saver of a draft: the one still holding unsent answers, else a new one on this record. */
export function saverFor(record: Assessment, etag: string | null): DraftSaver {
  const before = savers.get(record.id);
  if (before?.unsaved || before?.view().state.kind === "conflict") return before;
  const fresh = new DraftSaver(record, etag);
  savers.set(record.id, fresh);
  return fresh;
}

export function forgetSaver(id: string): void {
  savers.delete(id);
}
