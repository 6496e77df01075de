import { type KeyboardEvent, useState } from "react";
import type { Spot } from "./view.ts";

export interface Line {
  readonly from: Spot;
  readonly to: Spot;
}

export interface Pen {
  /** "root" and "tip" of a hair, "start" and "end" of a length. */
  readonly ends: readonly [string, string];
  readonly onDrawn: (line: Line) => void;
}

interface PenPlace {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Brings the cross into view. */
  readonly follow: (at: Spot) => void;
}

const SHORTEST_PX = 8;
/** Of the picture's width: one press of an arrow key, and with Shift. */
const STEP_SHARE = 1 / 128;
const FINE_SHARE = 1 / 768;

const ARROWS: Readonly<Record<string, Spot>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Draws a line on a picture: dragged by a pointer, or by keys with a cross that arrow keys move and
 * Enter sets. Spots are pixels of the picture.
 */
export function usePen(pen: Pen | null, { widthPx, heightPx, follow }: PenPlace) {
  const [dragged, setDragged] = useState<Line | null>(null);
  const [cross, setCross] = useState<Spot | null>(null);
  const [set, setSet] = useState<Spot | null>(null);
  const reset = () => {
    setDragged(null);
    setCross(null);
    setSet(null);
  };
  const finish = (line: Line) => {
    const length = Math.hypot(line.to[0] - line.from[0], line.to[1] - line.from[1]);
    if (pen !== null && length >= SHORTEST_PX) pen.onDrawn(line);
    setDragged(null);
    setSet(null);
  };
  const moveCross = ([x, y]: Spot, fine: boolean) => {
    const step = Math.max(1, Math.round(widthPx * (fine ? FINE_SHARE : STEP_SHARE)));
    const [atX, atY] = cross ?? [Math.round(widthPx / 2), Math.round(heightPx / 2)];
    const next: Spot =
      cross === null
        ? [atX, atY]
        : [bounded(atX + x * step, widthPx), bounded(atY + y * step, heightPx)];
    setCross(next);
    follow(next);
  };

  /** Whether the key was the pen's. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (pen === null) return false;
    const arrow = ARROWS[event.key];
    if (arrow !== undefined) moveCross(arrow, event.shiftKey);
    else if (event.key === "Escape" && cross !== null) reset();
    else if (event.key === "Enter" || event.key === " ") {
      if (cross === null) moveCross([0, 0], false);
      else if (set === null) setSet(cross);
      else finish({ from: set, to: cross });
    } else return false;
    event.preventDefault();
    return true;
  };
  const [start, end] = pen?.ends ?? ["", ""];
  const says =
    cross === null
      ? ""
      : set === null
        ? `Cross at ${cross.join(", ")}. Enter sets the ${start}.`
        : `The ${start} is set. Cross at ${cross.join(", ")}. Enter sets the ${end}.`;
  const keyed = set === null || cross === null ? null : { from: set, to: cross };
  return {
    line: dragged ?? keyed,
    cross,
    says: pen === null ? "" : says,
    onKey,
    drag: (line: Line) => {
      setCross(null);
      setSet(null);
      setDragged(line);
    },
    drop: () => setDragged(null),
    finish,
  };
}

const bounded = (at: number, side: number): number => Math.min(side - 1, Math.max(0, at));
