import { Problem } from "../../connection/problem.ts";
import { request } from "../../connection/request.ts";
import { type PlanRecord, type Preferences, planAddress, savePlan } from "../record/plan-record.ts";

export type SaveState =
  | { readonly kind: "saved"; readonly at: Date | null }
  | { readonly kind: "saving" }
  /** Kept in memory; tried again by itself. */
  | { readonly kind: "waiting" }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "conflict"; readonly theirs: PlanRecord };

export interface SaverView {
  readonly preferences: Preferences;
  readonly state: SaveState;
  /** What the server holds, as far as this page knows. */
  readonly record: PlanRecord;
}

const QUIET_MS = 700;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/** Keeps the wishes of one draft plan saved; never writes over what someone else saved meanwhile. */
export class PlanSaver {
  #view: SaverView;
  #etag: string | null;
  #changed = false;
  #timer = 0;
  #retryMs = FIRST_RETRY_MS;
  #sending: Promise<void> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(record: PlanRecord, etag: string | null) {
    this.#etag = etag;
    this.#view = {
      preferences: record.body.preferences,
      state: { kind: "saved", at: null },
      record,
    };
    window.addEventListener("online", () => void this.saveNow());
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

  change(preferences: Preferences): void {
    this.#show({ preferences });
    this.#later();
  }

  /** Goes on from a record that the server just gave, with the wishes chosen. */
  rebase(record: PlanRecord, preferences: Preferences): void {
    this.#show({ record, preferences, state: { kind: "saved", at: null } });
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
    const { preferences, record, state } = this.#view;
    this.#changed = false;
    if (state.kind !== "waiting") this.#show({ state: { kind: "saving" } });
    try {
      const { data, etag } = await savePlan(record.id, preferences, this.#etag);
      this.#etag = etag;
      this.#retryMs = FIRST_RETRY_MS;
      // Nothing moved meanwhile: from here on the wishes are those that the server kept.
      const settled = this.#view.preferences === preferences;
      this.#show({
        state: { kind: "saved", at: new Date() },
        record: data,
        ...(settled ? { preferences: data.body.preferences } : {}),
      });
    } catch (error) {
      this.#changed = true;
      await this.#failed(error);
    }
  }

  async #failed(error: unknown): Promise<void> {
    const problem = error instanceof Problem ? error : new Problem({ status: 0, title: "" });
    if (problem.status === 412 || problem.status === 409) {
      const theirs = await request<PlanRecord>(planAddress(this.#view.record.id)).catch(() => null);
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
