import { expect, test } from "vitest";
import { readPointers } from "../../src/pictures/viewer/pointers.ts";
import type { Spot } from "../../src/pictures/viewer/view.ts";

function recorded() {
  const seen: string[] = [];
  const words = (...spots: readonly Spot[]) => spots.map((spot) => spot.join(",")).join(" ");
  const read = readPointers({
    drag: (from, to) => seen.push(`drag ${words(from, to)}`),
    tap: (at) => seen.push(`tap ${words(at)}`),
    end: (start, to, whole) => seen.push(`${whole ? "end" : "dropped"} ${words(start, to)}`),
    pinch: (by) => seen.push(`pinch ${by}`),
  });
  return { seen, read };
}

test("a press that hardly moves is a tap; one that moves is a drag with an end", () => {
  const { seen, read } = recorded();
  read.press(1, [10, 10]);
  read.move(1, [12, 11]);
  read.release(1, [12, 11]);
  read.press(1, [10, 10]);
  read.move(1, [40, 10]);
  read.release(1, [50, 10]);
  expect(seen).toEqual(["tap 12,11", "drag 10,10 40,10", "end 10,10 50,10"]);
});

test("a second finger drops what was begun and zooms; the finger that is left does nothing", () => {
  const { seen, read } = recorded();
  read.press(1, [0, 0]);
  read.move(1, [20, 0]);
  read.press(2, [120, 0]);
  read.move(2, [220, 0]);
  read.release(2, [220, 0]);
  read.move(1, [90, 0]);
  read.release(1, [90, 0]);
  expect(seen).toEqual(["drag 0,0 20,0", "dropped 0,0 20,0", "pinch 2"]);
});

test("where the browser takes a drag for scrolling, it is dropped", () => {
  const { seen, read } = recorded();
  read.press(1, [0, 0]);
  read.move(1, [0, 30]);
  read.cancel(1);
  read.move(1, [0, 60]);
  expect(seen).toEqual(["drag 0,0 0,30", "dropped 0,0 0,30"]);
});
