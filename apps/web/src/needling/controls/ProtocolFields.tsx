import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import { RangeField } from "../../elements/fields/RangeField.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import type { LabRefusal } from "../run/lab-work.ts";
import { DEVICE_CHOICES, deviceOf } from "../state/device-numbers.ts";
import { MAIN_FIELDS } from "../state/lab-fields.ts";
import { assumedSpeed, withDevice } from "../state/lab-request.ts";
import type { LabProtocol, Lane } from "../state/lab-state.ts";
import { DeviceFigures } from "./DeviceFigures.tsx";
import { fieldOf, type RefusedField, refusalSentence } from "./field-of-refusal.ts";
import { LAB_RANGES } from "./lab-ranges.ts";

interface ProtocolFieldsProps {
  readonly lane: Lane;
  readonly protocol: LabProtocol;
  readonly refusal: LabRefusal | null;
  readonly onChange: (control: string, part: Partial<LabProtocol>) => void;
}

const USUAL_DIRECTIONS = [1, 2, 3, 4];

/** Everything of one protocol that can be moved. */
export function ProtocolFields({ lane, protocol, refusal, onChange }: ProtocolFieldsProps) {
  const of = `protocol ${lane.toUpperCase()}`;
  const { kind } = deviceOf(protocol.device);
  const speed = assumedSpeed(protocol.device);
  const errorAt = (field: RefusedField) =>
    refusal !== null && fieldOf(refusal) === field ? refusalSentence(refusal) : undefined;
  const ways = [...new Set([...USUAL_DIRECTIONS, protocol.directions])];
  return (
    <div className="lab-fields">
      <SelectField
        label={
          <>
            Device<span className="spoken">, {of}</span>
          </>
        }
        choices={DEVICE_CHOICES}
        value={`${protocol.device}`}
        error={errorAt("device")}
        onChange={(next) => next !== null && onChange("device", withDevice(protocol, Number(next)))}
      />
      <RangeField
        {...MAIN_FIELDS.needleMm}
        {...LAB_RANGES.needleMm}
        of={of}
        value={protocol.needleMm}
        error={errorAt("needleMm")}
        onChange={(needleMm) => onChange("needleMm", { needleMm })}
      />
      <RangeField
        {...MAIN_FIELDS.passes}
        {...LAB_RANGES.passes}
        of={of}
        value={protocol.passes}
        error={errorAt("passes")}
        onChange={(passes) => onChange("passes", { passes })}
      />
      <ChoiceGroup
        label={
          <>
            Directions of the passes<span className="spoken">, {of}</span>
          </>
        }
        value={`${protocol.directions}`}
        choices={ways.map((count) => ({ value: `${count}`, label: `${count}` }))}
        onChange={(next) => next !== null && onChange("directions", { directions: Number(next) })}
      />
      {speed === null ? null : (
        <RangeField
          {...MAIN_FIELDS.speedMmPerS}
          {...LAB_RANGES.speedMmPerS}
          of={of}
          value={protocol.speedMmPerS ?? speed.value}
          error={errorAt("speedMmPerS")}
          band={speed}
          note={speedNote(protocol, kind === "pen", speed, () =>
            onChange("speedMmPerS", { speedMmPerS: null }),
          )}
          onChange={(speedMmPerS) => onChange("speedMmPerS", { speedMmPerS })}
        />
      )}
      <RangeField
        {...MAIN_FIELDS.areaCm2}
        {...LAB_RANGES.areaCm2}
        of={of}
        value={protocol.areaCm2}
        error={errorAt("areaCm2")}
        onChange={(areaCm2) => onChange("areaCm2", { areaCm2 })}
      />
      <DeviceFigures lane={lane} protocol={protocol} errorAt={errorAt} onChange={onChange} />
    </div>
  );
}

function speedNote(
  { speedMmPerS }: LabProtocol,
  setsDensity: boolean,
  { low, high }: { readonly low: number; readonly high: number },
  onReset: () => void,
) {
  const effect = setsDensity ? "It sets the punctures." : "It changes the time only.";
  if (speedMmPerS === null) return `Assumed, ${low} to ${high}. ${effect}`;
  return (
    <>
      {effect}{" "}
      <button type="button" className="lab-back" onClick={onReset}>
        Back to the assumed speed
      </button>
    </>
  );
}
