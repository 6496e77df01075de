import { FileImage, FileSpreadsheet, Image } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { saveFile } from "../../elements/files/save-file.ts";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { savePng, saveSvg } from "../files/save-drawing.ts";
import { csvText, type Sheet } from "../files/sheet.ts";
import { Drawn } from "./Drawn.tsx";
import type { Drawing } from "./drawing.ts";
import { SheetTable } from "./SheetTable.tsx";
import { useWidth } from "./useWidth.ts";
import "./figure.css";

interface PlotFigureProps {
  readonly draw: (width: number) => Drawing;
  readonly sheet: Sheet;
  /** Name of the saved files, without an ending. */
  readonly fileName: string;
  readonly caption?: ReactNode;
  /** The table stands open already somewhere else. */
  readonly withoutTable?: boolean;
}

/** A picture that fits its place, with its numbers as a table and its files. */
export function PlotFigure({ draw, sheet, fileName, caption, withoutTable }: PlotFigureProps) {
  const [box, width] = useWidth<HTMLElement>();
  const drawing = useMemo(() => draw(width), [draw, width]);
  const say = useToast();
  const png = () =>
    savePng(fileName, drawing).catch(() =>
      say({
        tone: "failed",
        message: "This browser could not save the PNG. The SVG holds the same.",
      }),
    );
  return (
    <figure ref={box} className="plot-figure keep-together">
      <Drawn drawing={drawing} />
      {caption ? <figcaption className="quiet small">{caption}</figcaption> : null}
      <div className="plot-files screen-only">
        <Button small tone="quiet" icon={FileImage} onClick={() => saveSvg(fileName, drawing)}>
          SVG<span className="spoken"> of {drawing.title}</span>
        </Button>
        <Button small tone="quiet" icon={Image} onClick={() => void png()}>
          PNG<span className="spoken"> of {drawing.title}</span>
        </Button>
        <Button
          small
          tone="quiet"
          icon={FileSpreadsheet}
          onClick={() => saveFile(`${fileName}.csv`, "text/csv", csvText(sheet))}
        >
          CSV<span className="spoken"> of {drawing.title}</span>
        </Button>
      </div>
      {withoutTable ? null : (
        <Disclosure summary={`The numbers: ${sheet.caption}`}>
          <SheetTable sheet={sheet} />
        </Disclosure>
      )}
    </figure>
  );
}
