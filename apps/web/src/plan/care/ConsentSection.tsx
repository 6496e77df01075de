import type { ConsentItem, PlanCode } from "@anagen/treatment";
import { PLAN_CODE_TEXTS } from "@anagen/treatment";
import { Backing } from "../../elements/findings/Backing.tsx";
import { Section } from "../../elements/structure/Columns.tsx";

/** The points that a consent must record, each once. */
export function ConsentSection({ items }: { readonly items: readonly ConsentItem[] }) {
  return (
    <Section title="To talk through before consent" lede="Each point once, in plain words.">
      <ol className="consent">
        {items.map(({ id, title, text }) => (
          <li key={id} className="keep-together">
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <Backing
        sources={[...new Set(items.flatMap(({ sources }) => sources))]}
        summary="What this rests on"
        about="Consent points"
      />
    </Section>
  );
}

/** What this person's answers demand of the plan, in words. */
export function ConstraintsSection({ constraints }: { readonly constraints: readonly PlanCode[] }) {
  if (constraints.length === 0) return null;
  return (
    <Section title="Kept in mind for this person" lede="What the answers of the assessment demand.">
      <ul className="constraints">
        {constraints.map((code) => (
          <li key={code}>{PLAN_CODE_TEXTS[code]}</li>
        ))}
      </ul>
    </Section>
  );
}
