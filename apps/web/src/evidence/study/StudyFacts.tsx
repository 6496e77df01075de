import type { Trial } from "@anagen/evidence";
import { CONFIDENCE_WORDS } from "./confidence.ts";

const orUnknown = (value: string | number | null): string =>
  value === null ? "not known" : String(value);

/** Design, people, time, and how closely it was read. */
export function StudyFacts({ trial }: { readonly trial: Trial }) {
  const facts: readonly [string, string][] = [
    ["Compared", orUnknown(trial.comparison)],
    ["Design", trial.design],
    ["Condition", trial.condition],
    ["Sex", trial.sex],
    [
      "People",
      `${orUnknown(trial.peopleRandomised)} at the start, ${orUnknown(trial.peopleAnalysed)} analysed`,
    ],
    ["Length", trial.durationWeeks === null ? "not known" : `${trial.durationWeeks} weeks`],
    ["Country", orUnknown(trial.country)],
    ["Year", orUnknown(trial.year)],
    ["How closely read", CONFIDENCE_WORDS[trial.confidence]],
    ["Last looked at", orUnknown(trial.reviewed)],
  ];
  return (
    <dl className="study-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {trial.doi === null && trial.pmid === null ? null : (
        <div>
          <dt>Paper</dt>
          <dd className="row">
            {trial.doi ? <Outside href={`https://doi.org/${trial.doi}`} word="DOI" /> : null}
            {trial.pmid ? (
              <Outside href={`https://pubmed.ncbi.nlm.nih.gov/${trial.pmid}/`} word="PubMed" />
            ) : null}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Outside({ href, word }: { readonly href: string; readonly word: string }) {
  return (
    <a href={href} rel="noreferrer noopener" target="_blank">
      {word}
      <span className="spoken"> (opens in a new tab)</span>
    </a>
  );
}
