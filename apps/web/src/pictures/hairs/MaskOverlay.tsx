import { useId } from "react";
import "./hairs.css";

interface MaskOverlayProps {
  /** Pieces as [left, top, width, height] in pixels. */
  readonly pieces: readonly (readonly number[])[];
  readonly widthPx: number;
}

/** What was not looked at, hatched: borders, labels, stickers, rulers, glare. */
export function MaskOverlay({ pieces, widthPx }: MaskOverlayProps) {
  const id = useId();
  if (pieces.length === 0) return null;
  const step = widthPx / 80;
  // A whole number is the middle of a pixel; a piece begins at the edge of one.
  const path = pieces
    .map(([left = 0, top = 0, width = 0, height = 0]) => {
      return `M${left - 0.5} ${top - 0.5}h${width}v${height}h${-width}z`;
    })
    .join("");
  return (
    <>
      <pattern
        id={id}
        width={step}
        height={step}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="mask-ground" width={step} height={step} />
        <rect className="mask-stripe" width={step / 4} height={step} />
      </pattern>
      <path className="mask-hidden" d={path} style={{ fill: `url(#${id})` }} />
    </>
  );
}
