import { EVIDENCE_BEHIND, type Plan } from "@anagen/treatment";
import { Link } from "@tanstack/react-router";
import { Backing } from "../../elements/findings/Backing.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { listed } from "../figures/in-words.ts";
import { OutlookPicture } from "./OutlookPicture.tsx";
import { spanOf } from "./when-spans.ts";

/** What to expect and when: averages of small trials, never a prediction for one person. */
export function OutlookSection({ plan }: { readonly plan: Plan }) {
  const timed = plan.expectations.filter(({ when }) => spanOf(when) !== null);
  const other = plan.expectations.filter(({ when }) => spanOf(when) === null);
  return (
    <Section
      title="What to expect, and when"
      lede="In small trials, on average. It does not work for everyone, and nobody can say beforehand for whom it will."
    >
      <figure className="plan-picture">
        <OutlookPicture plan={plan} />
        <figcaption className="quiet small">
          Hatched bands are loose times from trials and articles. They are not a prediction for this
          person.
        </figcaption>
      </figure>
      <ExpectationList expectations={timed} />
      <h3>How large, and how sure</h3>
      <ExpectationList expectations={other} />
    </Section>
  );
}

function ExpectationList({ expectations }: { readonly expectations: Plan["expectations"] }) {
  return (
    <dl className="outlook-list">
      {expectations.map(({ when, text, grade, sources }) => (
        <div key={when} className="keep-together">
          <dt>{listed(when)}</dt>
          <dd>
            <p>{text}</p>
            <Backing grade={grade} sources={sources} summary="How do we know?" about={when} />
            <EvidenceLink when={when} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** To the trials behind an expectation, where there is a question about it. */
function EvidenceLink({ when }: { readonly when: string }) {
  const questionId = EVIDENCE_BEHIND[when];
  if (questionId === undefined) return null;
  return (
    <p className="small screen-only">
      <Link to="/evidence/questions/$questionId" params={{ questionId }}>
        The trials<span className="spoken"> behind {when}</span>, and what speaks against them
      </Link>
    </p>
  );
}
