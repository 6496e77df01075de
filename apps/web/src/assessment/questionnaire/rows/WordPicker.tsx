import { Plus, Search } from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Icon } from "../../../elements/Icon.tsx";

export interface Offer {
  readonly value: string;
  readonly label: string;
  /** A quiet second line: the generic name, a class. */
  readonly detail?: string;
}

interface WordPickerProps {
  readonly label: string;
  readonly placeholder?: string;
  /** What the table offers for a text. */
  readonly offersFor: (typed: string) => readonly Offer[];
  readonly onPick: (value: string) => void;
  /** The words after a name that stays as typed. */
  readonly asTyped: string;
}

/** A search box whose results are added to a list; a name outside the table can be kept as typed. */
export function WordPicker(props: WordPickerProps) {
  const { label, placeholder, offersFor, onPick, asTyped } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const name = typed.trim();
  const known = name === "" ? [] : offersFor(name);
  const exact = known.some((one) => one.label.toLowerCase() === name.toLowerCase());
  const offers: readonly (Offer & { typed?: true })[] =
    name === "" || exact ? known : [...known, { value: name, label: name, typed: true }];
  const open = offers.length > 0;
  const active = Math.min(at, offers.length - 1);

  function pick(offer: Offer | undefined): void {
    if (offer === undefined) return;
    onPick(offer.value);
    setTyped("");
    setAt(0);
    input.current?.focus();
  }

  function onKey(event: KeyboardEvent): void {
    if (!open) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      setAt((active + by + offers.length) % offers.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      pick(offers[active]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      setTyped("");
    }
  }

  return (
    <div className="picker">
      <label className="spoken" htmlFor={id}>
        {label}
      </label>
      <div className="box">
        <span className="box-start">
          <Icon of={Search} />
        </span>
        <input
          ref={input}
          id={id}
          className="box-input"
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder ?? label}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className={open ? "picker-list" : "picker-list picker-closed"}
      >
        {offers.map((offer, index) => (
          // The keys are handled by the search box, which keeps the focus.
          <div
            key={offer.typed ? "as-typed" : offer.value}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="picker-offer"
            onMouseDown={(event) => {
              event.preventDefault();
              pick(offer);
            }}
          >
            <Icon of={Plus} size={16} />
            <span>
              {offer.typed ? `Keep “${offer.label}” as typed` : offer.label}
              {offer.typed ? <small>{asTyped}</small> : null}
              {offer.detail ? <small>{offer.detail}</small> : null}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
