import { Maximize2, ZoomIn, ZoomOut } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { IconButton } from "../elements/actions/Button.tsx";

interface ViewerProps {
  readonly src: string;
  readonly alt: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Drawn over the picture in its own pixels. */
  readonly children?: ReactNode;
}

interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

const WHOLE: View = { zoom: 1, x: 0, y: 0 };
const MOST_ZOOM = 12;
const STEP = 1.4;
const PAN_PX = 40;

/** A picture with zoom and pan: wheel, drag, buttons, or plus, minus and arrow keys. */
export function Viewer({ src, alt, widthPx, heightPx, children }: ViewerProps) {
  const [view, setView] = useState(WHOLE);
  const drag = useRef<{ x: number; y: number } | null>(null);
  const zoomed = (by: number) =>
    setView(({ zoom, x, y }) => {
      const next = Math.min(MOST_ZOOM, Math.max(1, zoom * by));
      return next === 1 ? WHOLE : { zoom: next, x: (x * next) / zoom, y: (y * next) / zoom };
    });
  const moved = (byX: number, byY: number) =>
    setView(({ zoom, x, y }) => (zoom === 1 ? WHOLE : { zoom, x: x + byX, y: y + byY }));
  const onKey = (event: KeyboardEvent) => {
    const act = KEYS[event.key];
    if (act === undefined) return;
    event.preventDefault();
    if ("by" in act) zoomed(act.by);
    else moved(act.x, act.y);
  };
  return (
    <div className="viewer">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture that is moved by keys is a group */}
      <div
        className="viewer-window"
        role="group"
        aria-label={`${alt}. Plus and minus zoom, arrow keys move.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys zoom and move it
        tabIndex={0}
        onKeyDown={onKey}
        onWheel={(event) => zoomed(event.deltaY < 0 ? STEP : 1 / STEP)}
        onPointerDown={(event: PointerEvent) => {
          drag.current = { x: event.clientX, y: event.clientY };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event: PointerEvent) => {
          if (drag.current === null) return;
          moved(event.clientX - drag.current.x, event.clientY - drag.current.y);
          drag.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
      >
        <div
          className="viewer-sheet"
          style={{
            aspectRatio: `${widthPx} / ${heightPx}`,
            transform: `translate(${view.x}px, ${view.y}px) scale(${view.zoom})`,
          }}
        >
          <img src={src} alt="" draggable={false} />
          {children ? (
            <svg
              className="viewer-overlay"
              viewBox={`0 0 ${widthPx} ${heightPx}`}
              aria-hidden="true"
            >
              {children}
            </svg>
          ) : null}
        </div>
      </div>
      <div className="viewer-tools">
        <IconButton icon={ZoomIn} label="Zoom in" onClick={() => zoomed(STEP)} />
        <IconButton icon={ZoomOut} label="Zoom out" onClick={() => zoomed(1 / STEP)} />
        <IconButton icon={Maximize2} label="Whole picture" onClick={() => setView(WHOLE)} />
        <span className="viewer-zoom">{Math.round(view.zoom * 100)} %</span>
      </div>
    </div>
  );
}

const KEYS: Readonly<Record<string, { by: number } | { x: number; y: number }>> = {
  "+": { by: STEP },
  "=": { by: STEP },
  "-": { by: 1 / STEP },
  ArrowLeft: { x: PAN_PX, y: 0 },
  ArrowRight: { x: -PAN_PX, y: 0 },
  ArrowUp: { x: 0, y: PAN_PX },
  ArrowDown: { x: 0, y: -PAN_PX },
};
