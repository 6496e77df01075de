import { onNewDraftKey } from "./draft-key.ts";
import { forgetDraft } from "./kept-drafts.ts";
import type { PatientRecord } from "./patient-record.ts";
import { type DraftKind, DraftSaver } from "./saver.ts";

type Sending = Pick<DraftSaver<unknown, unknown>, "id" | "unsaved" | "saveNow" | "keep">;

// Drafts outlive their page: what could not be sent yet goes on being sent while one works elsewhere.
const open = new Set<Sending>();

function saveAll(): void {
  for (const saver of open) void saver.saveNow();
}

// After a new sign-in over the page: the copies belong to the session before.
onNewDraftKey(() => {
  for (const saver of open) saver.keep();
});
window.addEventListener("online", saveAll);
window.addEventListener("beforeunload", (event) => {
  if ([...open].some((saver) => saver.unsaved)) event.preventDefault();
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") saveAll();
});

export interface OpenDrafts<Content, Body> {
  /** The saver of a draft: the one at work on it, unless the record moved and nothing is unsent. */
  readonly saverFor: (
    record: PatientRecord<Body>,
    etag: string | null,
  ) => DraftSaver<Content, Body>;
  /** After signing: there is no draft any more. */
  readonly forget: (id: string) => void;
}

/** The drafts of one kind that are open in this window. */
export function openDrafts<Content, Body>(
  kind: DraftKind<Content, Body>,
): OpenDrafts<Content, Body> {
  const savers = new Map<string, DraftSaver<Content, Body>>();
  const forget = (id: string) => {
    const saver = savers.get(id);
    savers.delete(id);
    if (saver) open.delete(saver);
  };
  return {
    forget(id) {
      forget(id);
      void forgetDraft(id);
    },
    saverFor(record, etag) {
      const before = savers.get(record.id);
      const kept = before?.unsaved || before?.view().state.kind === "conflict";
      if (before && (kept || before.etag === etag)) return before;
      forget(record.id);
      const fresh = new DraftSaver(record, etag, kind);
      savers.set(record.id, fresh);
      open.add(fresh);
      void fresh.resume();
      return fresh;
    },
  };
}
