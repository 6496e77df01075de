import type { Rectangle } from "../follicles/hexagonal.ts";
import type { PlacedPass } from "./placed-pass.ts";
import { type Strip, stripsIn } from "./strips.ts";
import { tremorIn } from "./tremor.ts";

/** Punctures, one entry each; mm, origin in the middle of the area. */
export type Punctures = { xMm: Float64Array; yMm: Float64Array };

const FIRST_CAPACITY = 4096;

/**
 * Every puncture of the passes that falls in a rectangle (lower edges in, upper edges out).
 *
 * The field has no edge and no order: each puncture depends only on pass, strip, cell and needle,
 * so the punctures of abutting rectangles together are those of the whole.
 */
export function puncturesIn(passes: readonly PlacedPass[], rectangle: Rectangle): Punctures {
  const store = new Store();
  for (const pass of passes) {
    for (const strip of stripsIn(pass, rectangle)) pushStrip(store, pass, strip, rectangle);
  }
  return store.finish();
}

/** Growing arrays: the count in a rectangle is known only when it is full. */
class Store {
  count = 0;
  x = new Float64Array(FIRST_CAPACITY);
  y = new Float64Array(FIRST_CAPACITY);

  grow(needed: number): void {
    if (this.count + needed <= this.x.length) return;
    const capacity = Math.max(this.count + needed, Math.ceil(this.x.length * 1.7));
    this.x = copied(this.x, capacity);
    this.y = copied(this.y, capacity);
  }

  finish(): Punctures {
    return { xMm: this.x.subarray(0, this.count), yMm: this.y.subarray(0, this.count) };
  }
}

function copied(from: Float64Array<ArrayBuffer>, capacity: number): Float64Array<ArrayBuffer> {
  const to = new Float64Array(capacity);
  to.set(from);
  return to;
}

function pushStrip(store: Store, pass: PlacedPass, strip: Strip, within: Rectangle): void {
  const { pattern, tremorSdMm } = pass;
  const needles = pattern.xMm.length;
  const { dx, dy } = onSkin(pass, strip);
  const cos = Math.cos(pass.directionRad);
  const sin = Math.sin(pass.directionRad);
  const tremor = tremorIn(pass, strip);
  const { minXMm, minYMm, maxXMm, maxYMm } = within;
  for (let cell = strip.firstCell; cell <= strip.lastCell; cell++) {
    store.grow(needles);
    const { x, y } = store;
    let { count } = store;
    const along = strip.startMm + cell * pattern.alongMm;
    const cellX = along * cos - strip.acrossMm * sin;
    const cellY = along * sin + strip.acrossMm * cos;
    for (let needle = 0; needle < needles; needle++) {
      if (tremorSdMm > 0 && (needle === 0 || !pattern.movesAsOne)) tremor.moveTo(cell, needle);
      const px = cellX + (dx[needle] as number) + tremor.xMm;
      const py = cellY + (dy[needle] as number) + tremor.yMm;
      if (px >= minXMm && px < maxXMm && py >= minYMm && py < maxYMm) {
        x[count] = px;
        y[count] = py;
        count++;
      }
    }
    store.count = count;
  }
}

/** The needles of a cell, turned by the hand and by the direction of travel. */
function onSkin({ pattern, directionRad }: PlacedPass, { turnRad }: Strip) {
  const angle = directionRad + turnRad;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return {
    dx: pattern.xMm.map((x, i) => x * cos - (pattern.yMm[i] ?? 0) * sin),
    dy: pattern.xMm.map((x, i) => x * sin + (pattern.yMm[i] ?? 0) * cos),
  };
}
