import type { Calibration, Scale } from "@anagen/trichometry";
import { REASONS } from "@anagen/trichometry";
import { ScanLine } from "lucide-react";
import { Button } from "../../elements/actions/Button.tsx";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import { NumberField } from "../../elements/fields/NumberField.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { FEWEST_PX_PER_MM, lengthOf, MOST_PX_PER_MM } from "./own-scale.ts";
import { scaleWords } from "./scale-words.ts";
import type { ScaleChoice, ScaleFrom } from "./useScale.ts";

interface ScaleStepProps {
  readonly choice: ScaleChoice;
  readonly onChange: (change: Partial<ScaleChoice>) => void;
  readonly calibration: Calibration | null;
  readonly scale: Scale | null;
  readonly busy: boolean;
  readonly onRead: () => void;
}

const CHOICES: readonly { value: ScaleFrom; label: string; hint: string }[] = [
  { value: "picture", label: "Find it", hint: "Bar of 1 mm, our sticker, ruler in mm" },
  { value: "bar", label: "Another bar", hint: "Its length is known" },
  { value: "drawn", label: "Draw a length", hint: "Along anything of known size" },
  { value: "typed", label: "Type it in", hint: "Pixels per millimetre" },
];

/** First step: how many pixels a millimetre has, said before anything is measured with it. */
export function ScaleStep({ choice, onChange, calibration, scale, busy, onRead }: ScaleStepProps) {
  const { from, line } = choice;
  const reads = from === "picture" || from === "bar";
  return (
    <div className="measure-step">
      <h3>1. Scale</h3>
      <ChoiceGroup<ScaleFrom>
        label="Where the scale comes from"
        hideLabel
        stacked
        value={from}
        onChange={(chosen) => onChange({ from: chosen ?? "picture" })}
        choices={CHOICES}
      />
      {from === "bar" ? (
        <NumberField
          label="Length of the bar"
          unit="mm"
          min={0.1}
          max={50}
          value={choice.barMm}
          onChange={(barMm) => onChange({ barMm })}
        />
      ) : null}
      {from === "drawn" ? (
        <>
          <p className="quiet" role="status">
            {line === null
              ? "Draw a line in the picture along something of known length, such as the ticks of a ruler: the longer, the better."
              : `${lengthOf(line).toFixed(0)} pixels drawn. Draw again to change it.`}
          </p>
          <NumberField
            label="Its length"
            unit="mm"
            min={0.1}
            max={50}
            value={choice.lengthMm}
            onChange={(lengthMm) => onChange({ lengthMm })}
          />
        </>
      ) : null}
      {from === "typed" ? (
        <NumberField
          label="Pixels per millimetre"
          unit="px/mm"
          min={FEWEST_PX_PER_MM}
          max={MOST_PX_PER_MM}
          value={choice.pxPerMm}
          onChange={(pxPerMm) => onChange({ pxPerMm })}
        />
      ) : null}
      {reads && scale === null ? (
        <Button
          tone="main"
          icon={ScanLine}
          disabled={busy || (from === "bar" && choice.barMm === null)}
          onClick={onRead}
        >
          Read the scale
        </Button>
      ) : null}
      {reads && calibration?.scale === null ? (
        <Notice tone="warning" title="No scale read" announce>
          {REASONS[calibration.reason].words} {REASONS[calibration.reason].remedy}
        </Notice>
      ) : null}
      {scale ? (
        <p role="status" className="measure-scale">
          <strong className="figures">
            {scale.value.toFixed(1)} pixels per mm (SD {scale.sd.toFixed(1)})
          </strong>
          <span className="quiet">{scaleWords(from, calibration)}</span>
        </p>
      ) : null}
    </div>
  );
}
