import { type ReactNode, useEffect, useId, useRef } from "react";
import { NotShown } from "./NotShown.tsx";
import { readPointers } from "./pointers.ts";
import { type Pen, usePen } from "./usePen.ts";
import { usePictureFile } from "./usePictureFile.ts";
import { useZoom } from "./useZoom.ts";
import { ViewerTools } from "./ViewerTools.tsx";
import { type Spot, WHOLE } from "./view.ts";
import "./viewer.css";

interface ViewerProps {
  readonly src: string;
  readonly alt: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Drawn over the picture in its own pixels. */
  readonly children?: ReactNode;
  /** Lines are drawn instead of the picture being moved. */
  readonly pen?: Pen | null;
  /** A press without a drag; `reachPx` is a fingertip there, in pixels of the picture. */
  readonly onTap?: (at: Spot, reachPx: number) => void;
  /** Dragged from side to side while the whole picture is seen; a share of its width. */
  readonly onSlide?: (share: number) => void;
  readonly tools?: ReactNode;
}

const FINGERTIP_PX = 16;

/** A picture with zoom and pan: wheel, drag, two fingers, buttons, or plus, minus and arrow keys. */
export function Viewer(props: ViewerProps) {
  const { src, alt, widthPx, heightPx, children, pen = null, onTap, onSlide, tools } = props;
  const box = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const file = usePictureFile(src);
  const { view, size, zoom, zoomAt, pan, show, whole } = useZoom(box, file.trouble === null);
  const toPicture = ([x, y]: Spot): Spot => {
    const { width, height } = size();
    // A whole number is the middle of a pixel.
    const at = (spot: number, corner: number, side: number, sidePx: number) => {
      const share = Math.min(1, Math.max(0, (spot - corner) / (side * view.zoom)));
      return Math.round(10 * (share * sidePx - 0.5)) / 10;
    };
    return [at(x, view.x, width, widthPx), at(y, view.y, height, heightPx)];
  };
  const drawing = usePen(pen, {
    widthPx,
    heightPx,
    follow: ([x, y]) => show([x / widthPx, y / heightPx]),
  });
  const withPen = pen !== null;
  // Where drawing was asked for below the picture, as on a phone.
  useEffect(() => {
    if (withPen) void box.current?.scrollIntoView({ block: "nearest" });
  }, [withPen]);
  const gestures = {
    drag: (from: Spot, to: Spot, start: Spot) => {
      if (pen !== null) drawing.drag({ from: toPicture(start), to: toPicture(to) });
      else if (view.zoom > 1) pan(to[0] - from[0], to[1] - from[1]);
      else onSlide?.(Math.min(1, Math.max(0, to[0] / size().width)));
    },
    end: (start: Spot, to: Spot, isWhole: boolean) => {
      if (pen === null) return;
      if (isWhole) drawing.finish({ from: toPicture(start), to: toPicture(to) });
      else drawing.drop();
    },
    tap: (at: Spot) => {
      const perPx = widthPx / (size().width * view.zoom);
      onTap?.(toPicture(at), FINGERTIP_PX * perPx);
    },
    pinch: (by: number, from: Spot, to: Spot) => {
      drawing.drop();
      zoomAt(by, from);
      pan(to[0] - from[0], to[1] - from[1]);
    },
  };
  const latest = useRef(gestures);
  latest.current = gestures;
  const pointers = useRef(
    readPointers({
      drag: (from, to, start) => latest.current.drag(from, to, start),
      end: (start, to, isWhole) => latest.current.end(start, to, isWhole),
      tap: (at) => latest.current.tap(at),
      pinch: (by, from, to) => latest.current.pinch(by, from, to),
    }),
  );
  const spotOf = (event: React.PointerEvent): Spot => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const ratio = `${widthPx} / ${heightPx}`;
  if (file.trouble !== null) {
    return <NotShown trouble={file.trouble} ratio={ratio} onRetry={file.retry} />;
  }
  const held = pen !== null || view.zoom > 1;
  return (
    <div className="viewer">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture that is moved by keys is a group */}
      <div
        ref={box}
        className={`viewer-window${pen ? " viewer-pen" : ""}${held ? " viewer-held" : ""}`}
        role="group"
        aria-label={alt}
        aria-describedby={helpId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys zoom, move and draw
        tabIndex={0}
        style={{ aspectRatio: ratio }}
        onKeyDown={(event) => {
          if (!drawing.onKey(event)) zoomByKey(event, { zoom, pan, whole });
        }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          pointers.current.press(event.pointerId, spotOf(event));
        }}
        onPointerMove={(event) => pointers.current.move(event.pointerId, spotOf(event))}
        onPointerUp={(event) => pointers.current.release(event.pointerId, spotOf(event))}
        onPointerCancel={(event) => pointers.current.cancel(event.pointerId)}
      >
        <div
          className="viewer-sheet"
          style={{
            inlineSize: `${view.zoom * 100}%`,
            blockSize: `${view.zoom * 100}%`,
            transform: view === WHOLE ? "none" : `translate(${view.x}px, ${view.y}px)`,
          }}
        >
          <img key={file.key} src={src} alt="" draggable={false} onError={file.onError} />
          <svg
            className="viewer-overlay"
            viewBox={`-0.5 -0.5 ${widthPx} ${heightPx}`}
            aria-hidden="true"
          >
            {children}
            {pen && drawing.line ? <PenLine from={drawing.line.from} to={drawing.line.to} /> : null}
            {pen && drawing.cross ? <Cross at={drawing.cross} reachPx={widthPx / 40} /> : null}
          </svg>
        </div>
      </div>
      <p className="spoken" aria-live="polite">
        {drawing.says}
      </p>
      <ViewerTools zoom={view.zoom} onZoom={zoom} onWhole={whole} helpId={helpId} pen={pen}>
        {tools}
      </ViewerTools>
    </div>
  );
}

function PenLine({ from, to }: { readonly from: Spot; readonly to: Spot }) {
  const path = `M${from.join(" ")}L${to.join(" ")}`;
  return (
    <>
      <path className="viewer-casing" d={path} />
      <path className="viewer-line" d={path} />
      <path className="viewer-end" d={`M${from.join(" ")}h0`} />
    </>
  );
}

function Cross({ at: [x, y], reachPx }: { readonly at: Spot; readonly reachPx: number }) {
  const path = `M${x - reachPx} ${y}h${2 * reachPx}M${x} ${y - reachPx}v${2 * reachPx}`;
  return (
    <>
      <path className="viewer-casing" d={path} />
      <path className="viewer-line" d={path} />
    </>
  );
}

const STEP = 1.4;
const PAN_PX = 40;
const PANS: Readonly<Record<string, Spot>> = {
  ArrowLeft: [PAN_PX, 0],
  ArrowRight: [-PAN_PX, 0],
  ArrowUp: [0, PAN_PX],
  ArrowDown: [0, -PAN_PX],
};

interface Acts {
  readonly zoom: (by: number) => void;
  readonly pan: (byX: number, byY: number) => void;
  readonly whole: () => void;
}

function zoomByKey(event: React.KeyboardEvent, { zoom, pan, whole }: Acts): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const by = PANS[event.key];
  if (event.key === "+" || event.key === "=") zoom(STEP);
  else if (event.key === "-") zoom(1 / STEP);
  else if (event.key === "0" || event.key === "Home") whole();
  else if (by !== undefined) pan(...by);
  else return;
  event.preventDefault();
}
