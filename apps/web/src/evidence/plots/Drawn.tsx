import type { Drawing, Mark } from "./drawing.ts";
import "./plots.css";

const along = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `${x},${y}`).join(" ");

/** A drawing on the screen; its words are read aloud in its place. */
export function Drawn({ drawing }: { readonly drawing: Drawing }) {
  const { width, height, says, marks } = drawing;
  return (
    <svg className="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no other name than their place
        <DrawnMark key={index} mark={mark} />
      ))}
    </svg>
  );
}

function DrawnMark({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case "line": {
      const { x1, y1, x2, y2, tone, dashed } = mark;
      const line = `plot-line plot-${tone}${dashed ? " plot-dashed" : ""}`;
      return <line className={line} x1={x1} y1={y1} x2={x2} y2={y2} />;
    }
    case "shape":
      return <polygon className={`plot-shape plot-${mark.tone}`} points={along(mark.points)} />;
    case "curve":
      return <polyline className={`plot-curve plot-${mark.tone}`} points={along(mark.points)} />;
    case "dot": {
      const kind = mark.hollow ? "plot-ring" : "plot-shape";
      return (
        <circle className={`${kind} plot-${mark.tone}`} cx={mark.x} cy={mark.y} r={mark.radius} />
      );
    }
    case "text": {
      const { x, y, text, tone, anchor, strong, small } = mark;
      const looks = `${strong ? " plot-strong" : ""}${small ? " plot-small" : ""}`;
      return (
        <text
          className={`plot-word plot-${tone}${looks}`}
          x={x}
          y={y}
          textAnchor={anchor ?? "start"}
        >
          {text}
        </text>
      );
    }
  }
}
