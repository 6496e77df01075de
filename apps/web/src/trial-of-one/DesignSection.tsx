import { Section } from "../elements/structure/Columns.tsx";
import type { TrialOfOne } from "./trial-data.ts";
import { comparedWords, whyWords } from "./trial-words.ts";

/** What is compared and why, and what speaks against doing it so. */
export function DesignSection({ trial }: { readonly trial: TrialOfOne }) {
  const { design } = trial.body;
  return (
    <Section title="What is compared, and why">
      <p>{comparedWords(design)}</p>
      <p>
        <span className="quiet">The question: </span>
        {design.question}
      </p>
      <ul className="one-trial-why">
        {whyWords(design).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>It tells about this person only, by what is measured; it says nothing about others.</li>
      </ul>
    </Section>
  );
}
