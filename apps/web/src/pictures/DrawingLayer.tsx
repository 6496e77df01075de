import type { Measurement } from "@anagen/trichometry";
import { type PointerEvent, useRef, useState } from "react";

interface DrawingLayerProps {
  readonly src: string;
  readonly measurement: Measurement;
  readonly chosen: readonly number[];
  readonly onChoose: (id: number) => void;
  readonly onDraw: (hair: { root: [number, number]; tip: [number, number] }) => void;
}

type Drawn = { root: [number, number]; tip: [number, number] };

const SHORTEST_PX = 8;

/** The picture with its hairs to choose, and room to draw new ones. */
export function DrawingLayer({ src, measurement, chosen, onChoose, onDraw }: DrawingLayerProps) {
  const { widthPx, heightPx, hairs, frame } = measurement;
  const layer = useRef<SVGSVGElement>(null);
  const [drawing, setDrawing] = useState<Drawn | null>(null);
  const pointOf = (event: PointerEvent): [number, number] => {
    const box = layer.current?.getBoundingClientRect();
    if (box === undefined) return [0, 0];
    const inside = (share: number, size: number) =>
      Math.round(Math.min(1, Math.max(0, share)) * (size - 1));
    return [
      inside((event.clientX - box.left) / box.width, widthPx),
      inside((event.clientY - box.top) / box.height, heightPx),
    ];
  };
  const end = () => {
    if (drawing === null) return;
    const { root, tip } = drawing;
    if (Math.hypot(tip[0] - root[0], tip[1] - root[1]) >= SHORTEST_PX) onDraw(drawing);
    setDrawing(null);
  };
  const counted = hairs.filter(({ inFrame }) => inFrame);
  return (
    <>
      <div className="drawing-sheet" style={{ aspectRatio: `${widthPx} / ${heightPx}` }}>
        <img src={src} alt="" draggable={false} />
        <svg
          ref={layer}
          viewBox={`0 0 ${widthPx} ${heightPx}`}
          className="drawing-layer"
          aria-hidden="true"
          onPointerDown={(event) => {
            const at = pointOf(event);
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrawing({ root: at, tip: at });
          }}
          onPointerMove={(event) => {
            if (drawing !== null) setDrawing({ root: drawing.root, tip: pointOf(event) });
          }}
          onPointerUp={end}
          onPointerCancel={end}
        >
          {frame ? <rect className="hair-frame" {...frame} /> : null}
          {hairs.map(({ id, root, centreline, inFrame }) => (
            <g
              key={id}
              className={`hair marked-hair${inFrame ? "" : " hair-outside"}${chosen.includes(id) ? " marked-chosen" : ""}`}
              onPointerDown={(event) => {
                event.stopPropagation();
                onChoose(id);
              }}
            >
              <polyline points={centreline.map((point) => point.join(",")).join(" ")} />
              <circle cx={root[0]} cy={root[1]} r="7" />
            </g>
          ))}
          {drawing ? (
            <line
              className="marked-new"
              x1={drawing.root[0]}
              y1={drawing.root[1]}
              x2={drawing.tip[0]}
              y2={drawing.tip[1]}
            />
          ) : null}
        </svg>
      </div>
      <details className="drawing-list">
        <summary>{counted.length} counted hairs as a list</summary>
        <ul>
          {counted.map(({ id, root, widthUm }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={() => onChoose(id)}
                />
                Hair {id}, root at {Math.round(root[0])}, {Math.round(root[1])} px
                {widthUm ? `, ${Math.round(widthUm.value)} µm` : ""}
              </label>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
