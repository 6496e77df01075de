import { onBefore } from "./aligned.ts";
import { marksOf } from "./marks.ts";
import type { KnownChange } from "./useChange.ts";

interface ChangeMarksProps {
  readonly change: KnownChange;
  /** Left of it the earlier picture is seen, right of it the later one, pixels. */
  readonly edge: number;
}

/** Rings at roots that were found in one picture alone: lost on the earlier side, new on the later. */
export function ChangeMarks({ change: { comparison, before, after }, edge }: ChangeMarksProps) {
  const toAfter = comparison?.registration?.toAfterPx;
  if (comparison === null || toAfter === undefined) return null;
  const { lost, gained } = marksOf(comparison, before.measurement, after.measurement);
  const radius = (before.measurement.pxPerMm?.value ?? before.measurement.widthPx / 7) * RING_MM;
  const rings = (roots: readonly (readonly [number, number])[]) =>
    roots
      .map(
        ([x, y]) =>
          `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
      )
      .join("");
  const left = rings(lost.map(({ root }) => root).filter(([x]) => x < edge));
  const right = rings(gained.map(({ root }) => onBefore(toAfter, root)).filter(([x]) => x >= edge));
  return (
    <>
      <path className="change-casing" d={left + right} />
      <path className="change-lost" d={left} />
      <path className="change-gained" d={right} />
    </>
  );
}

const RING_MM = 0.15;
