import type { Spot } from "./view.ts";

/** What fingers, pen or mouse do on a window; spots are CSS pixels from its upper left corner. */
export interface Gestures {
  /** Dragged by one pointer, from the last spot to this one. */
  readonly drag: (from: Spot, to: Spot, start: Spot) => void;
  /** One pointer went up again where it came down. */
  readonly tap: (at: Spot) => void;
  /** A drag ended; or it was taken back by a second finger or the browser. */
  readonly end: (start: Spot, to: Spot, whole: boolean) => void;
  /** Two fingers apart or together, about their middle, which may move. */
  readonly pinch: (by: number, from: Spot, to: Spot) => void;
}

const TAP_WITHIN_PX = 6;

type Touch = { start: Spot; at: Spot; dragged: boolean };

/** Turns pointer events of one element into gestures. */
export function readPointers(gestures: Gestures) {
  const down = new Map<number, Touch>();
  const others = (id: number) => [...down].find(([one]) => one !== id)?.[1];
  return {
    press(id: number, at: Spot): void {
      const [first] = [...down.values()];
      if (first?.dragged) gestures.end(first.start, first.at, false);
      if (down.size < 2) down.set(id, { start: at, at, dragged: first !== undefined });
      if (first !== undefined) first.dragged = true;
    },
    move(id: number, at: Spot): void {
      const touch = down.get(id);
      if (touch === undefined) return;
      const from = touch.at;
      const other = others(id);
      if (other !== undefined) {
        const [was, is] = [apart(from, other.at), apart(at, other.at)];
        if (was > 0) gestures.pinch(is / was, middle(from, other.at), middle(at, other.at));
      } else if (touch.dragged || apart(touch.start, at) > TAP_WITHIN_PX) {
        touch.dragged = true;
        gestures.drag(from, at, touch.start);
      } else return;
      touch.at = at;
    },
    release(id: number, at: Spot): void {
      const touch = down.get(id);
      if (touch === undefined) return;
      const alone = down.size === 1;
      // After two fingers the one that is left does nothing: it would draw or drag by accident.
      down.clear();
      if (!alone) return;
      if (touch.dragged) gestures.end(touch.start, at, true);
      else gestures.tap(at);
    },
    cancel(id: number): void {
      const touch = down.get(id);
      if (touch?.dragged && down.size === 1) gestures.end(touch.start, touch.at, false);
      down.clear();
    },
  };
}

const apart = ([x, y]: Spot, [otherX, otherY]: Spot): number => Math.hypot(x - otherX, y - otherY);
const middle = ([x, y]: Spot, [otherX, otherY]: Spot): Spot => [(x + otherX) / 2, (y + otherY) / 2];
