import { Search, X } from "lucide-react";
import { useId, useState } from "react";
import { Icon } from "../Icon.tsx";
import type { Choice } from "./choice.ts";
import { FieldError, type FieldWords } from "./Field.tsx";
import { matchesWords } from "./matching.ts";
import "./fields.css";

interface MultiChoiceProps<V extends string> extends FieldWords {
  /** null: not asked or not known; []: asked, none. */
  readonly value: readonly V[] | null;
  readonly onChange: (value: readonly V[] | null) => void;
  readonly choices: readonly Choice<V>[];
  /** The words for "asked, none": "No medicines". */
  readonly noneLabel?: string;
  readonly notKnown?: boolean;
  readonly searchLabel?: string;
}

const SEARCH_ABOVE = 8;

/** Several out of many, with a search that also finds synonyms; "none" and "not known" are answers. */
export function MultiChoice<V extends string>(props: MultiChoiceProps<V>) {
  const { label, hint, error, value, onChange, choices, noneLabel, notKnown } = props;
  const id = useId();
  const [sought, setSought] = useState("");
  const chosen = value ?? [];
  const withSearch = choices.length > SEARCH_ABOVE;
  const shown = choices.filter((choice) => matchesWords(sought, choice));
  const toggle = (one: V) =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <fieldset
      className="field"
      aria-describedby={
        [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].join(" ").trim() || undefined
      }
    >
      <legend className="field-label">{label}</legend>
      {hint ? (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      ) : null}
      {withSearch && chosen.length > 0 ? (
        <ul className="picked" aria-label="Chosen">
          {chosen.map((one) => {
            const name = choices.find((choice) => choice.value === one)?.label ?? one;
            return (
              <li key={one}>
                <button type="button" className="picked-item" onClick={() => toggle(one)}>
                  {name}
                  <span className="spoken"> (remove)</span>
                  <Icon of={X} size={16} />
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
      {withSearch ? (
        <div className="box">
          <span className="box-start">
            <Icon of={Search} />
          </span>
          <input
            type="search"
            className="box-input"
            aria-label={props.searchLabel ?? "Search the list"}
            aria-controls={`${id}-list`}
            autoComplete="off"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </div>
      ) : null}
      <div id={`${id}-list`} className={withSearch ? "chips chips-scroll" : "chips"}>
        {shown.map((choice) => (
          <label key={choice.value} className="chip">
            <input
              type="checkbox"
              checked={chosen.includes(choice.value)}
              onChange={() => toggle(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint ? <small>{choice.hint}</small> : null}
            </span>
          </label>
        ))}
      </div>
      <div className="spoken" aria-live="polite">
        {sought === "" ? "" : `${shown.length} found`}
      </div>
      {shown.length === 0 ? <p className="quiet">Nothing in the list matches “{sought}”.</p> : null}
      <div className="chips">
        {noneLabel ? (
          <label className="chip chip-unknown">
            <input
              type="checkbox"
              checked={value !== null && value.length === 0}
              onChange={(event) => onChange(event.target.checked ? [] : null)}
            />
            <span>{noneLabel}</span>
          </label>
        ) : null}
        {notKnown ? (
          <label className="chip chip-unknown">
            <input type="checkbox" checked={value === null} onChange={() => onChange(null)} />
            <span>Not known</span>
          </label>
        ) : null}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}
