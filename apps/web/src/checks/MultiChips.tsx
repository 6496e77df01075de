import { useId } from "react";
import type { Choice } from "../elements/fields/choice.ts";
import type { GroupAnswer } from "./check-steps.ts";

interface MultiChipsProps {
  readonly label: string;
  readonly hint: string;
  readonly value: GroupAnswer | undefined;
  readonly onChange: (value: GroupAnswer) => void;
  readonly choices: readonly Choice<string>[];
}

/** Several of a short list, all in view; none of them and not knowing are two different answers. */
export function MultiChips({ label, hint, value, onChange, choices }: MultiChipsProps) {
  const id = useId();
  const chosen = value ?? [];
  const toggle = (word: string) =>
    onChange(chosen.includes(word) ? chosen.filter((other) => other !== word) : [...chosen, word]);
  return (
    <fieldset className="field" aria-describedby={`${id}-hint`}>
      <legend className="spoken">{label}</legend>
      <div id={`${id}-hint`} className="field-hint">
        {hint}
      </div>
      <div className="chips check-chips">
        {choices.map((choice) => (
          <label key={choice.value} className="chip">
            <input
              type="checkbox"
              checked={chosen.includes(choice.value)}
              onChange={() => toggle(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      <div className="chips check-chips">
        <label className="chip chip-unknown">
          <input
            type="checkbox"
            checked={value !== undefined && value !== null && value.length === 0}
            onChange={() => onChange([])}
          />
          <span>None of these</span>
        </label>
        <label className="chip chip-unknown">
          <input type="checkbox" checked={value === null} onChange={() => onChange(null)} />
          <span>I do not know</span>
        </label>
      </div>
    </fieldset>
  );
}
