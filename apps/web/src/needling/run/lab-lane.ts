import type { NeedleRequest } from "@anagen/needling";
import type { LabFigures, LabOrder, LabRefusal, LabReply } from "./lab-work.ts";

export interface LaneView {
  /** The last figures that could be worked out; null until the first arrive. */
  readonly figures: LabFigures | null;
  /** Why the present input has no figures; those shown belong to an earlier one. */
  readonly refusal: LabRefusal | null;
  /** The thread broke; not the input's fault. */
  readonly broken: boolean;
}

export interface Thread {
  postMessage(order: LabOrder): void;
  onReply(listener: (reply: LabReply) => void): void;
  onBreak(listener: () => void): void;
  terminate(): void;
}

const REST_MS = 350;

/**
 * Works one protocol out while its sliders move: a quick reading at once, the whole one at rest.
 *
 * At most one quick order is under way and one waits, always the newest. The whole reading has a
 * thread of its own, which is ended as soon as the input moves on.
 */
export class LabLane {
  #view: LaneView = { figures: null, refusal: null, broken: false };
  #order = 0;
  /** The newest order whose whole reading shows; a quick one that comes late is not put over it. */
  #wholeOrder = 0;
  #asked = "";
  #waiting: LabOrder | null = null;
  #underWay = false;
  #fast: Thread | null = null;
  #full: Thread | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #newThread: () => Thread;
  readonly #listeners = new Set<() => void>();

  constructor(newThread: () => Thread) {
    this.#newThread = newThread;
  }

  readonly view = (): LaneView => this.#view;

  readonly watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks for a protocol; the same one again asks nothing. */
  ask(request: NeedleRequest): void {
    const asked = JSON.stringify(request);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#order += 1;
    this.#endFull();
    this.#waiting = { order: this.#order, request, detail: "fast" };
    this.#send();
    this.#rest = setTimeout(() => this.#readWhole(request), REST_MS);
  }

  /** Ends its threads; asked again, it starts new ones. */
  end(): void {
    this.#endFull();
    this.#fast?.terminate();
    this.#fast = null;
    this.#underWay = false;
    this.#waiting = null;
    this.#asked = "";
  }

  #send(): void {
    if (this.#underWay || this.#waiting === null) return;
    this.#fast ??= this.#started((reply) => {
      this.#underWay = false;
      this.#take(reply);
      this.#send();
    });
    this.#underWay = true;
    this.#fast.postMessage(this.#waiting);
    this.#waiting = null;
  }

  #readWhole(request: NeedleRequest): void {
    this.#full = this.#started((reply) => {
      this.#take(reply);
      this.#endFull();
    });
    this.#full.postMessage({ order: this.#order, request, detail: "full" });
  }

  #endFull(): void {
    clearTimeout(this.#rest);
    this.#full?.terminate();
    this.#full = null;
  }

  #started(listener: (reply: LabReply) => void): Thread {
    const thread = this.#newThread();
    thread.onReply(listener);
    thread.onBreak(() => {
      this.end();
      this.#show({ ...this.#view, broken: true });
    });
    return thread;
  }

  /** While a slider moves each reading shows as it comes; a refusal only if it is the newest. */
  #take(reply: LabReply): void {
    const { figures } = this.#view;
    if (reply.refusal !== null) {
      if (reply.order === this.#order) {
        this.#show({ figures, refusal: reply.refusal, broken: false });
      }
      return;
    }
    const { result, heatMap, detail } = reply;
    if (detail === "full") this.#wholeOrder = reply.order;
    else if (reply.order <= this.#wholeOrder) return;
    this.#show({ figures: { result, heatMap, detail }, refusal: null, broken: false });
  }

  #show(view: LaneView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}
