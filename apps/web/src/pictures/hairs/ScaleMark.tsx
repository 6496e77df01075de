interface ScaleMarkProps {
  readonly pxPerMm: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const LENGTHS_MM = [0.1, 0.2, 0.5, 2, 5, 10, 20, 50];
/** Most burned-in bars stand for this. */
const USUAL_MM = 1;
const SHORTEST_SHARE = 0.06;
const LONGEST_SHARE = 0.3;

/** A length as the scale has it, drawn over the picture: it can be held against what is burned in. */
export function ScaleMark({ pxPerMm, widthPx, heightPx }: ScaleMarkProps) {
  const mm = markedMm(pxPerMm, widthPx);
  const [length, margin, tick] = [mm * pxPerMm, widthPx / 40, widthPx / 100];
  const [right, bottom] = [widthPx - margin, heightPx - margin];
  const path = `M${right - length} ${bottom - tick}v${tick}h${length}v${-tick}`;
  return (
    <g className="length-mark">
      <path className="hair-casing" d={path} />
      <path className="length-line" d={path} />
      <text x={right - length / 2} y={bottom - tick * 1.6} fontSize={widthPx / 36}>
        {mm} mm
      </text>
    </g>
  );
}

/** One millimetre where that can be seen well; else the longest round length that fits. */
export function markedMm(pxPerMm: number, widthPx: number): number {
  const share = (mm: number) => (mm * pxPerMm) / widthPx;
  if (share(USUAL_MM) >= SHORTEST_SHARE && share(USUAL_MM) <= LONGEST_SHARE) return USUAL_MM;
  return LENGTHS_MM.findLast((mm) => share(mm) <= LONGEST_SHARE) ?? 0.1;
}
