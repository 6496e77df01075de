import { type PointerEvent, useId, useRef, useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { FieldError } from "../elements/fields/Field.tsx";
import { TextField } from "../elements/fields/TextField.tsx";
import type { Signature, Stroke } from "./consent-data.ts";
import { pathOf } from "./stroke-path.ts";

interface SignaturePadProps {
  readonly value: Signature | null;
  readonly onChange: (signature: Signature | null) => void;
  readonly error: string | undefined;
}

/** Strokes are kept in these units, whatever size the box has on screen. */
const BOX = { width: 600, height: 180 } as const;

/** A place to sign by finger, pen or mouse; someone who cannot draw types the name. */
export function SignaturePad({ value, onChange, error }: SignaturePadProps) {
  const id = useId();
  const typed = value?.kind === "typed";
  return (
    <fieldset className="field signature" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="field-label">Signature</legend>
      {typed ? (
        <TextField
          label="Type your full name as your signature"
          hint="The same name as above."
          value={value.name}
          onChange={(name) => onChange({ kind: "typed", name })}
          autoComplete="name"
        />
      ) : (
        <DrawingBox value={value} onChange={onChange} />
      )}
      <div className="row">
        {typed ? null : (
          <Button small onClick={() => onChange(null)} disabled={value === null}>
            Clear
          </Button>
        )}
        <Button
          small
          tone="quiet"
          onClick={() => onChange(typed ? null : { kind: "typed", name: "" })}
        >
          {typed ? "Draw it instead" : "I cannot draw: type it instead"}
        </Button>
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}

function DrawingBox({ value, onChange }: Omit<SignaturePadProps, "error">) {
  const box = useRef<SVGSVGElement>(null);
  const [drawing, setDrawing] = useState<Stroke | null>(null);
  const strokes = value?.kind === "drawn" ? value.strokes : [];

  const pointOf = (event: PointerEvent): readonly [number, number] => {
    const at = box.current?.getBoundingClientRect();
    if (at === undefined) return [0, 0];
    const inside = (share: number, size: number) =>
      Math.round(Math.min(1, Math.max(0, share)) * size * 10) / 10;
    return [
      inside((event.clientX - at.left) / at.width, BOX.width),
      inside((event.clientY - at.top) / at.height, BOX.height),
    ];
  };
  const end = () => {
    if (drawing === null) return;
    onChange({ kind: "drawn", box: BOX, strokes: [...strokes, drawing] });
    setDrawing(null);
  };
  return (
    <svg
      ref={box}
      className="signature-box"
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={
        strokes.length === 0
          ? "Empty box to sign in"
          : `Box with a signature of ${strokes.length} ${strokes.length === 1 ? "stroke" : "strokes"}`
      }
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawing([pointOf(event)]);
      }}
      onPointerMove={(event) => {
        if (drawing !== null) setDrawing([...drawing, pointOf(event)]);
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <line className="signature-line" x1="24" x2={BOX.width - 24} y1="140" y2="140" />
      {[...strokes, ...(drawing === null ? [] : [drawing])].map((stroke, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes are only added at the end
        <path key={index} className="signature-stroke" d={pathOf(stroke)} />
      ))}
    </svg>
  );
}
