import { clear, createStore, del, get, set, type UseStore } from "idb-keyval";
import { opened, type Sealed, sealed } from "./draft-key.ts";

/** Unsent content of a draft, and the version of the record it was written on. */
export interface KeptDraft {
  readonly content: unknown;
  /** Sent, but not answered: the server may hold one of these. */
  readonly unanswered: readonly unknown[];
  readonly etag: string | null;
}

let store: UseStore | null = null;
const inBrowser = (): UseStore => {
  store ??= createStore("anagen-drafts", "sealed");
  return store;
};

/** A browser that refuses storage still saves to the server: keeping a copy is help, not a need. */
async function orNothing<T>(work: () => Promise<T>): Promise<T | null> {
  if (typeof indexedDB === "undefined") return null;
  return work().catch(() => null);
}

/** Keeps a sealed copy of what the server has not yet, so that a reload does not lose it. */
export async function keepDraft(id: string, draft: KeptDraft): Promise<void> {
  await orNothing(async () => {
    const box = await sealed(id, draft);
    if (box !== null) await set(id, box, inBrowser());
  });
}

/** What an earlier page of this very session could not send; null when there is nothing. */
export async function keptDraft(id: string): Promise<KeptDraft | null> {
  return orNothing(async () => {
    const box = await get<Sealed>(id, inBrowser());
    if (box === undefined) return null;
    const draft = (await opened(id, box)) as KeptDraft | null;
    if (draft === null) await del(id, inBrowser());
    return draft;
  });
}

export async function forgetDraft(id: string): Promise<void> {
  await orNothing(() => del(id, inBrowser()));
}

/** After signing out nothing of a patient is left in this browser. */
export async function forgetAllDrafts(): Promise<void> {
  await orNothing(() => clear(inBrowser()));
}
