import type { Roi } from "@anagen/trichometry";
import { Button } from "../../elements/actions/Button.tsx";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";

export type Where = "all" | "part";

interface PartStepProps {
  readonly where: Where;
  readonly part: Roi | null;
  readonly pxPerMm: number | null;
  readonly onChange: (where: Where) => void;
  /** Puts the pen back into the hand; null while it is there. */
  readonly onDrawAgain: (() => void) | null;
}

const CHOICES = [
  { value: "all", label: "Everywhere" },
  { value: "part", label: "A part" },
] as const satisfies readonly { value: Where; label: string }[];

/** Which part of the picture is measured: all of it, or a rectangle drawn on it. */
export function PartStep({ where, part, pxPerMm, onChange, onDrawAgain }: PartStepProps) {
  return (
    <>
      <ChoiceGroup<Where>
        label="What is measured"
        hideLabel
        value={where}
        onChange={(chosen) => onChange(chosen ?? "all")}
        choices={CHOICES}
      />
      {where === "part" ? (
        <p className="quiet" role="status">
          {part === null
            ? "Draw a line in the picture from one corner of the part to the opposite one."
            : `${sizeOf(part, pxPerMm)} chosen.${onDrawAgain ? "" : " Draw again to change it."}`}
        </p>
      ) : null}
      {where === "part" && onDrawAgain ? (
        <Button small onClick={onDrawAgain}>
          Draw another part
        </Button>
      ) : null}
    </>
  );
}

function sizeOf({ width, height }: Roi, pxPerMm: number | null): string {
  if (pxPerMm === null) return `${width} × ${height} pixels`;
  return `${(width / pxPerMm).toFixed(1)} × ${(height / pxPerMm).toFixed(1)} mm`;
}
