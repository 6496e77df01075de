import { type Facts as FactsOfPerson, type Finding, sourceById } from "@anagen/treatment";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { Facts } from "../../elements/findings/Finding.tsx";
import { GradeBadge } from "../../elements/findings/GradeBadge.tsx";
import { type Source, SourceList } from "../../elements/findings/SourceList.tsx";
import { Term } from "../../elements/findings/Term.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { pathInWords } from "../words/facts-in-words.ts";

const SEEN = {
  abstract: "read as an abstract",
  part: "read in part",
  secondary: "known from another text",
  unknown: "how much was read is not known",
} as const;

function sources(ids: readonly string[], against: boolean): Source[] {
  return ids.flatMap((id) => {
    const source = sourceById(id);
    if (source === null) return [];
    return [
      {
        id: `${against ? "against-" : ""}${id}`,
        title: source.citation,
        detail: `${source.where} (${SEEN[source.seen]})`,
        grade: source.grade,
        against,
      },
    ];
  });
}

interface WhyProps {
  readonly finding: Finding;
  readonly facts: FactsOfPerson;
}

/** The fact used, the rule, its sources with grade, the date of review, what speaks against it. */
export function WhyFinding({ finding, facts }: WhyProps) {
  const { basis } = finding;
  const used = finding.facts.map((path) => {
    const [label, value] = pathInWords(facts, path);
    return `${label}: ${value}`;
  });
  return (
    <Disclosure
      summary={
        <>
          Why?<span className="spoken"> {finding.because}</span>
        </>
      }
    >
      <Facts
        facts={[
          ["Fact used", used.length === 0 ? "None" : used.join(". ")],
          [
            "Rule",
            <Term
              key="rule"
              meaning="The row of the printed rule table that spoke. Settings, Rules shows all of them with their versions."
            >
              {finding.rule}
            </Term>,
          ],
          [
            "Backing",
            <span key="grade" className="why-grade">
              <GradeBadge grade={basis.grade} /> reviewed {shortDay(basis.reviewed)}
            </span>,
          ],
          ...(finding.until === null ? [] : ([["Until", finding.until]] as const)),
          [
            "Override",
            finding.overridable
              ? "A clinician may, with a recorded reason."
              : "Not provided for this rule.",
          ],
        ]}
      />
      <SourceList sources={sources(basis.sources, false)} />
      {basis.against.length > 0 ? (
        <SourceList sources={sources(basis.against, true)} />
      ) : (
        <p className="quiet small">No source on file speaks against it.</p>
      )}
    </Disclosure>
  );
}
