import { PARTS } from "./contents.ts";

/** Table of contents; a press leads there, takes the focus along and changes the address. */
export function ExplainContents() {
  return (
    <nav className="explain-contents screen-only" aria-label="On this page">
      <ol>
        {PARTS.map(({ id, label }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                window.history.replaceState(window.history.state, "", `#${id}`);
                showPart(id);
              }}
            >
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Brings a part into view and puts the keyboard there. */
export function showPart(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: "start" });
  part?.focus({ preventScroll: true });
}
