import type { Measurement, Roi, Scale } from "@anagen/trichometry";
import { useState } from "react";
import { HairLegend } from "./hairs/HairLegend.tsx";
import { HairOverlay } from "./hairs/HairOverlay.tsx";
import { MaskOverlay } from "./hairs/MaskOverlay.tsx";
import { ScaleMark } from "./hairs/ScaleMark.tsx";
import { type Picture, pictureFile } from "./picture-data.ts";
import type { Line, Pen } from "./viewer/usePen.ts";
import { Viewer } from "./viewer/Viewer.tsx";

interface MeasuredPictureProps {
  readonly picture: Picture;
  readonly alt: string;
  /** What is drawn over it: measured now, or kept. */
  readonly shown: Measurement | null;
  /** While it is being measured: as read or said. */
  readonly scale: Scale | null;
  readonly pen: Pen | null;
  /** A rectangle that is to be measured. */
  readonly part?: Roi | null;
  /** A line along something of known length. */
  readonly drawn: Line | null;
}

/** The picture with its hairs, a mark of known length, and what the lines stand for. */
export function MeasuredPicture(props: MeasuredPictureProps) {
  const { picture, alt, shown, scale, pen, part = null, drawn } = props;
  const [hidden, setHidden] = useState(false);
  const [faintDrawn, setFaint] = useState(false);
  const { widthPx, heightPx, orientation } = picture.body;
  const turned = orientation > 4;
  const size = turned
    ? { widthPx: heightPx, heightPx: widthPx }
    : { widthPx: widthPx, heightPx: heightPx };
  const faint = shown?.faint ?? [];
  const hairs = shown === null ? [] : faintDrawn ? [...shown.hairs, ...faint] : shown.hairs;
  const masks = shown?.masks?.hidden ?? [];
  const pxPerMm = scale?.value ?? shown?.pxPerMm?.value ?? null;
  const words =
    shown === null || shown.count === null ? alt : `${alt}, ${shown.count} hairs counted`;
  return (
    <div className="stack stack-close">
      <Viewer
        src={pictureFile(picture.id)}
        alt={words}
        {...size}
        pen={pen}
        tools={
          hairs.length > 0 ? (
            <div className="viewer-switches">
              <Switch label="Hairs drawn" on={!hidden} onChange={(on) => setHidden(!on)} />
              {faint.length > 0 ? (
                <Switch label="Faint finds" on={faintDrawn} onChange={setFaint} />
              ) : null}
            </div>
          ) : null
        }
      >
        {hidden || shown === null ? null : (
          <>
            <MaskOverlay pieces={masks} widthPx={size.widthPx} />
            <HairOverlay hairs={hairs} frame={shown.frame} />
          </>
        )}
        {pxPerMm === null ? null : <ScaleMark pxPerMm={pxPerMm} {...size} />}
        {drawn === null ? null : <KnownLength line={drawn} />}
        {part === null ? null : <Part part={part} />}
      </Viewer>
      {hairs.length > 0 && !hidden ? (
        <HairLegend
          hairs={hairs}
          framed={(shown?.frame ?? null) !== null}
          masked={masks.length > 0}
        />
      ) : null}
    </div>
  );
}

function KnownLength({ line: { from, to } }: { readonly line: Line }) {
  const path = `M${from.join(" ")}L${to.join(" ")}`;
  return (
    <>
      <path className="viewer-casing" d={path} />
      <path className="viewer-line" d={path} />
    </>
  );
}

function Part({ part: { x, y, width, height } }: { readonly part: Roi }) {
  const path = `M${x} ${y}h${width}v${height}h${-width}z`;
  return (
    <>
      <path className="viewer-casing" d={path} />
      <path className="viewer-line" d={path} />
    </>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <label className="viewer-switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
