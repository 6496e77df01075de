import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import "./structure.css";

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface TabsProps {
  readonly tabs: readonly Tab[];
  readonly current: string;
  readonly onChange: (id: string) => void;
  readonly label: string;
}

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Views of the same thing; arrow keys move between them. */
export function Tabs({ tabs, current, onChange, label }: TabsProps) {
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((tab) => tab.id === current);
  const shown = tabs[at];

  function go(event: KeyboardEvent) {
    const last = tabs.length - 1;
    const by = STEP[event.key];
    const to =
      event.key === "Home" ? 0 : event.key === "End" ? last : by === undefined ? null : at + by;
    if (to === null) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChange(next.id);
    bar.current?.querySelectorAll<HTMLElement>("[role=tab]")[tabs.indexOf(next)]?.focus();
  }

  return (
    <div className="tabs">
      <div ref={bar} role="tablist" aria-label={label} className="tab-bar" onKeyDown={go}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === current}
            aria-controls={tab.id === current ? `${id}-panel` : undefined}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {shown ? (
        <div
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={`${id}-${shown.id}`}
          className="tab-panel"
        >
          {shown.content}
        </div>
      ) : null}
    </div>
  );
}
