import { type PlannedZone, ZONE_FACTS } from "@anagen/treatment";
import { Button } from "../../elements/actions/Button.tsx";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import type { DoneZone } from "../record/session-record.ts";
import { ENDPOINT_CHOICES } from "../session-words.ts";
import { StepNumber } from "./StepNumber.tsx";

interface ZoneDoneProps {
  readonly done: DoneZone;
  readonly planned: PlannedZone | null;
  readonly cartridges: number;
  readonly onChange: (part: Partial<DoneZone>) => void;
  readonly onRemove: () => void;
}

/** One needled zone. Every value is one tap from what was planned. */
export function ZoneDone({ done, planned, cartridges, onChange, onRemove }: ZoneDoneProps) {
  const { name } = ZONE_FACTS[done.zone];
  return (
    <fieldset className="session-item">
      <legend>{name}</legend>
      <div className="session-numbers">
        <StepNumber
          label="Depth"
          of={name}
          unit="mm"
          value={done.depthMm ?? null}
          planned={planned?.depthMm ?? null}
          low={0.05}
          high={3}
          step={0.05}
          onChange={(depthMm) => onChange({ depthMm })}
        />
        <StepNumber
          label="Passes in each direction"
          of={name}
          unit=""
          value={done.passes ?? null}
          planned={planned === null ? null : Math.round(planned.passes.low / planned.directions)}
          low={1}
          high={50}
          step={1}
          onChange={(passes) => onChange({ passes })}
        />
        <StepNumber
          label="Directions"
          of={name}
          unit=""
          value={done.directions ?? null}
          planned={planned?.directions ?? null}
          low={1}
          high={8}
          step={1}
          onChange={(directions) => onChange({ directions })}
        />
      </div>
      <ChoiceGroup
        label={`Endpoint seen, ${name}`}
        value={done.endpoint ?? null}
        onChange={(endpoint) => onChange({ endpoint })}
        choices={ENDPOINT_CHOICES}
      />
      {cartridges > 1 ? (
        <SelectField
          label={`Cartridge used, ${name}`}
          value={done.cartridge === null ? null : String(done.cartridge)}
          onChange={(chosen) => onChange({ cartridge: chosen === null ? null : Number(chosen) })}
          choices={Array.from({ length: cartridges }, (_, index) => ({
            value: String(index),
            label: `Cartridge ${index + 1}`,
          }))}
        />
      ) : null}
      <Button small tone="quiet" onClick={onRemove}>
        Not needled: remove {name}
      </Button>
    </fieldset>
  );
}
