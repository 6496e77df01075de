import { Maximize2, ZoomIn, ZoomOut } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "../../elements/actions/Button.tsx";
import type { Pen } from "./usePen.ts";

interface ViewerToolsProps {
  readonly zoom: number;
  readonly onZoom: (by: number) => void;
  readonly onWhole: () => void;
  readonly helpId: string;
  readonly pen: Pen | null;
  readonly children: ReactNode;
}

const STEP = 1.4;

/** Zoom by buttons, what else belongs to the picture, and how it goes by keys. */
export function ViewerTools({ zoom, onZoom, onWhole, helpId, pen, children }: ViewerToolsProps) {
  const [start, end] = pen?.ends ?? [];
  return (
    <>
      <div className="viewer-tools">
        <IconButton icon={ZoomIn} label="Zoom in" onClick={() => onZoom(STEP)} />
        <IconButton icon={ZoomOut} label="Zoom out" onClick={() => onZoom(1 / STEP)} />
        <IconButton icon={Maximize2} label="Whole picture" onClick={onWhole} />
        <span className="viewer-zoom">
          {Math.round(zoom * 100)} %<span className="spoken"> of its size in the window</span>
        </span>
        {children}
      </div>
      <p id={helpId} className="viewer-help">
        {pen === null ? null : `Drag from ${start} to ${end}; two fingers zoom. `}
        <span className="viewer-keys">
          {pen === null
            ? "With the picture chosen: plus and minus zoom, arrow keys move, 0 shows all of it. Ctrl and the wheel zoom as well."
            : `By keys: arrow keys move a cross (with Shift finely), Enter sets the ${start} and then the ${end}, Escape takes it back.`}
        </span>
        {pen === null ? <span className="viewer-fingers">Two fingers zoom and move.</span> : null}
      </p>
    </>
  );
}
