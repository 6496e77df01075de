import { openDrafts } from "../../drafts/open-drafts.ts";
import type { DraftSaver } from "../../drafts/saver.ts";
import {
  partsOf,
  readSession,
  type SessionBody,
  type SessionParts,
  type SessionRecord,
  saveSession,
} from "./session-record.ts";

export type SessionSaver = DraftSaver<SessionParts, SessionBody>;

export const sessionDrafts = openDrafts<SessionParts, SessionBody>({
  contentOf: (record) => partsOf(record),
  read: readSession,
  save: saveSession,
});

/** The record as the server gave it last, with what it found missing. */
export const recordOf = (record: { readonly body: SessionBody }): SessionRecord =>
  record as SessionRecord;
