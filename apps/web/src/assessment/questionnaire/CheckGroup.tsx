import type { Choice } from "../../elements/fields/choice.ts";

interface CheckGroupProps {
  readonly label: string;
  readonly choices: readonly Choice<string>[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** One titled group of things that may be there, part of a longer list. */
export function CheckGroup({ label, choices, chosen, onToggle }: CheckGroupProps) {
  return (
    <fieldset className="field check-group">
      <legend className="field-label">{label}</legend>
      <div className="chips">
        {choices.map((choice) => (
          <label key={choice.value} className="chip">
            <input
              type="checkbox"
              checked={chosen.includes(choice.value)}
              onChange={() => onToggle(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint ? <small>{choice.hint}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
