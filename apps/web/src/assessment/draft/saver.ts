import { Problem } from "../../connection/problem.ts";
import { STEP_IDS, type StepId } from "../questionnaire/steps.ts";
import type { DraftContent } from "../record/assessment.ts";
import { type Assessment, readAssessment, saveAssessment } from "../record/assessment.ts";

export type SaveState =
  | { readonly kind: "saved"; readonly at: Date | null }
  | { readonly kind: "saving" }
  /** Kept in memory; tried again by itself. */
  | { readonly kind: "waiting" }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "conflict"; readonly theirs: Assessment };

export interface SaverView {
  readonly content: DraftContent;
  readonly step: StepId;
  readonly state: SaveState;
  /** What the server holds, as far as this page knows. */
  readonly base: DraftContent;
  readonly version: number;
}

const QUIET_MS = 600;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/**
 * Keeps one draft saved as it is typed. What cannot be sent stays in memory and is tried again; a
 * draft that someone else saved meanwhile is never overwritten.
 */
export class DraftSaver {
  readonly id: string;
  #view: SaverView;
  #etag: string | null;
  #changed = false;
  #timer = 0;
  #retryMs = FIRST_RETRY_MS;
  #sending: Promise<void> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(record: Assessment, etag: string | null) {
    this.id = record.id;
    this.#etag = etag;
    const content = contentOf(record);
    this.#view = {
      content,
      base: content,
      step: STEP_IDS[record.body.step ?? 0] ?? "person",
      state: { kind: "saved", at: null },
      version: record.version,
    };
    window.addEventListener("online", () => this.saveNow());
  }

  readonly view = (): SaverView => this.#view;

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

  change(next: (before: DraftContent) => DraftContent): void {
    this.#show({ content: next(this.#view.content) });
    this.#later();
  }

  goTo(step: StepId): void {
    if (step === this.#view.step) return;
    this.#show({ step });
    this.#later();
  }

  /** Takes a record that the server just gave as the new ground, with the content to go on with. */
  rebase(record: Assessment, etag: string | null, content: DraftContent): void {
    this.#etag = etag;
    this.#show({
      base: contentOf(record),
      version: record.version,
      content,
      state: { kind: "saved", at: null },
    });
    this.#later();
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
    const { content, step } = this.#view;
    this.#changed = false;
    if (this.#view.state.kind !== "waiting") this.#show({ state: { kind: "saving" } });
    try {
      const { data, etag } = await saveAssessment(
        this.id,
        { ...content, step: STEP_IDS.indexOf(step) },
        this.#etag,
      );
      this.#etag = etag;
      this.#retryMs = FIRST_RETRY_MS;
      this.#show({
        state: { kind: "saved", at: new Date() },
        base: content,
        version: data.version,
      });
    } catch (error) {
      this.#changed = true;
      await this.#failed(error);
    }
  }

  async #failed(error: unknown): Promise<void> {
    const problem = error instanceof Problem ? error : new Problem({ status: 0, title: "" });
    if (problem.status === 412 || problem.status === 409) {
      const theirs = await readAssessment(this.id).catch(() => null);
      if (theirs !== null) {
        this.#etag = theirs.etag;
        this.#show({ state: { kind: "conflict", theirs: theirs.data } });
        return;
      }
    }
    const passing = problem.status === 0 || problem.status === 429 || problem.status >= 500;
    if (!passing && problem.status !== 412) {
      this.#show({ state: { kind: "refused", problem } });
      return;
    }
    this.#show({ state: { kind: "waiting" } });
    this.#later(this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  #show(part: Partial<SaverView>): void {
    this.#view = { ...this.#view, ...part };
    for (const listener of this.#listeners) listener();
  }
}

export const contentOf = (record: Assessment): DraftContent => ({
  facts: record.body.facts,
  notes: record.body.notes,
});
