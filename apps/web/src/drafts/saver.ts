import { Problem } from "../connection/problem.ts";
import type { Reply } from "../connection/request.ts";
import { forgetDraft, keepDraft, keptDraft } from "./kept-drafts.ts";
import type { PatientRecord } from "./patient-record.ts";
import { sameContent } from "./same-content.ts";

export type SaveState<Body> =
  | { readonly kind: "saved"; readonly at: Date | null }
  | { readonly kind: "saving" }
  /** Kept in memory; tried again by itself. */
  | { readonly kind: "waiting" }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "conflict"; readonly theirs: PatientRecord<Body> };

export interface SaverView<Content, Body> {
  readonly content: Content;
  readonly state: SaveState<Body>;
  /** What the server holds, as far as this page knows. */
  readonly base: Content;
  readonly record: PatientRecord<Body>;
}

/** How one kind of record is read and saved. */
export interface DraftKind<Content, Body> {
  readonly contentOf: (record: PatientRecord<Body>) => Content;
  readonly read: (id: string) => Promise<Reply<PatientRecord<Body>>>;
  readonly save: (
    id: string,
    content: Content,
    ifMatch: string | null,
  ) => Promise<Reply<PatientRecord<Body>>>;
  /** The server may keep what was sent in another form: go on with that once nothing is unsent. */
  readonly takesOver?: true;
}

const QUIET_MS = 600;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;
const MOST_UNANSWERED = 10;

/**
 * Keeps one draft saved as it is typed. What cannot be sent stays in memory and is tried again; a
 * draft that someone else saved meanwhile is never overwritten.
 */
export class DraftSaver<Content, Body> {
  readonly id: string;
  readonly #kind: DraftKind<Content, Body>;
  #view: SaverView<Content, Body>;
  #etag: string | null;
  /** Sent and not answered: the server may hold one of these all the same. */
  #unanswered: Content[] = [];
  #changed = false;
  #timer = 0;
  #retryMs = FIRST_RETRY_MS;
  #sending: Promise<void> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(record: PatientRecord<Body>, etag: string | null, kind: DraftKind<Content, Body>) {
    this.id = record.id;
    this.#etag = etag;
    this.#kind = kind;
    const content = kind.contentOf(record);
    this.#view = { content, base: content, record, state: { kind: "saved", at: null } };
  }

  /** Takes up what an earlier page of this session could not send. */
  async resume(): Promise<void> {
    const kept = await keptDraft(this.id);
    if (kept === null || this.#changed) return;
    const content = kept.content as Content;
    const held = this.#view.base;
    const ours = [content, ...kept.unanswered].some((one) => sameContent(held, one));
    if (kept.etag === this.#etag || ours) return this.change(() => content);
    this.#changed = true;
    this.#show({ content, state: { kind: "conflict", theirs: this.#view.record } });
  }

  /** The copy in this browser, anew. */
  keep(): void {
    if (!this.unsaved) return;
    const { content } = this.#view;
    void keepDraft(this.id, { content, unanswered: this.#unanswered, etag: this.#etag });
  }

  readonly view = (): SaverView<Content, Body> => this.#view;

  readonly watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get unsaved(): boolean {
    return this.#changed || this.#sending !== null;
  }

  get etag(): string | null {
    return this.#etag;
  }

  change(next: (before: Content) => Content): void {
    this.#show({ content: next(this.#view.content) });
    this.#later();
    this.keep();
  }

  /** Takes a record that the server just gave as the new ground, with the content to go on with. */
  rebase(record: PatientRecord<Body>, content: Content): void {
    const base = this.#kind.contentOf(record);
    this.#show({ base, content, record, state: { kind: "saved", at: null } });
    this.#later();
    this.keep();
  }

  /** Sends what is not yet sent; resolves when it is there or had to wait. */
  async saveNow(): Promise<void> {
    window.clearTimeout(this.#timer);
    await this.#sending;
    if (!this.#changed || this.#view.state.kind === "conflict") return;
    this.#sending = this.#send().finally(() => {
      this.#sending = null;
    });
    await this.#sending;
    if (this.#changed && this.#view.state.kind === "saved") this.#later();
  }

  #later(delayMs = QUIET_MS): void {
    this.#changed = true;
    window.clearTimeout(this.#timer);
    if (this.#view.state.kind === "conflict") return;
    this.#timer = window.setTimeout(() => void this.saveNow(), delayMs);
  }

  async #send(): Promise<void> {
    const { content } = this.#view;
    this.#changed = false;
    this.#unanswered = [...this.#unanswered.slice(-MOST_UNANSWERED), content];
    if (this.#view.state.kind !== "waiting") this.#show({ state: { kind: "saving" } });
    try {
      const { data, etag } = await this.#kind.save(this.id, content, this.#etag);
      this.#etag = etag;
      this.#retryMs = FIRST_RETRY_MS;
      this.#unanswered = [];
      const settled = this.#view.content === content;
      const base = this.#kind.takesOver ? this.#kind.contentOf(data) : content;
      this.#show({
        state: { kind: "saved", at: new Date() },
        base,
        record: data,
        ...(settled ? { content: base } : {}),
      });
      if (settled) void forgetDraft(this.id);
      else this.keep();
    } catch (error) {
      this.#changed = true;
      await this.#failed(error);
    }
  }

  async #failed(error: unknown): Promise<void> {
    const problem = error instanceof Problem ? error : new Problem({ status: 0, title: "" });
    const overtaken = problem.status === 412 || problem.status === 409;
    if (overtaken) {
      const theirs = await this.#kind.read(this.id).catch(() => null);
      // The record did not move: what was sent is refused for what it says.
      if (theirs !== null && theirs.etag === this.#etag) {
        this.#show({ state: { kind: "refused", problem } });
        return;
      }
      if (theirs !== null) {
        const held = this.#kind.contentOf(theirs.data);
        this.#etag = theirs.etag;
        const ours = this.#unanswered.some((one) => sameContent(held, one));
        if (theirs.data.status === "draft" && ours) {
          this.#show({ base: held, record: theirs.data });
          return this.#later(0);
        }
        this.#show({ state: { kind: "conflict", theirs: theirs.data } });
        return;
      }
    }
    const passing = problem.status === 0 || problem.status === 429 || problem.status >= 500;
    if (!passing && !overtaken) {
      this.#show({ state: { kind: "refused", problem } });
      return;
    }
    this.#show({ state: { kind: "waiting" } });
    this.#later(this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  #show(part: Partial<SaverView<Content, Body>>): void {
    this.#view = { ...this.#view, ...part };
    for (const listener of this.#listeners) listener();
  }
}
