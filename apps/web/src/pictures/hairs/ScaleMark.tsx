interface ScaleMarkProps {
  readonly pxPerMm: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const LENGTHS_MM = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];
const LONGEST_SHARE = 0.3;

/** A length as the scale has it, drawn over the picture: it can be held against what is burned in. */
export function ScaleMark({ pxPerMm, widthPx, heightPx }: ScaleMarkProps) {
  const mm = markedMm(pxPerMm, widthPx);
  const [length, margin, tick] = [mm * pxPerMm, widthPx / 40, widthPx / 100];
  const [right, bottom] = [widthPx - margin, heightPx - margin];
  const path = `M${right - length} ${bottom - tick}v${tick}h${length}v${-tick}`;
  return (
    <g className="scale-mark">
      <path className="hair-casing" d={path} />
      <path className="scale-line" d={path} />
      <text x={right - length / 2} y={bottom - tick * 1.6} fontSize={widthPx / 36}>
        {mm} mm
      </text>
    </g>
  );
}

/** The longest round length that takes at most a third of the picture. */
export const markedMm = (pxPerMm: number, widthPx: number): number =>
  LENGTHS_MM.findLast((mm) => mm * pxPerMm <= widthPx * LONGEST_SHARE) ?? LENGTHS_MM[0] ?? 0.1;
