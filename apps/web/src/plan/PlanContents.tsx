const PARTS = [
  ["how", "How"],
  ["depth", "How deep"],
  ["where", "Where"],
  ["dose", "How much"],
  ["when", "When"],
  ["cost", "Cost"],
  ["expect", "What to expect"],
  ["choices", "Other choices"],
  ["aftercare", "Aftercare"],
  ["stop", "When to stop"],
  ["consent", "Consent"],
] as const;

/** The parts of the page; a press leads there and takes the focus along. */
export function PlanContents() {
  return (
    <nav className="plan-contents screen-only" aria-label="On this page">
      <ul>
        {PARTS.map(([id, label]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                const part = document.getElementById(id);
                if (part === null) return;
                event.preventDefault();
                part.scrollIntoView({ block: "start" });
                part.focus({ preventScroll: true });
              }}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
