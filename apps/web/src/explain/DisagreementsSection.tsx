import { DISAGREEMENTS, type View } from "@anagen/treatment";
import { Scale } from "lucide-react";
import { Backing } from "../elements/findings/Backing.tsx";
import { Icon } from "../elements/Icon.tsx";
import { ExplainPart } from "./ExplainPart.tsx";

/** Where the source articles say different things: every view side by side, then what is done. */
export function DisagreementsSection() {
  return (
    <ExplainPart
      id="disagreements"
      title="Where articles disagree"
      lede="The articles behind this page do not say the same. Here are their views side by side, and what the rules of this software do about it."
    >
      {DISAGREEMENTS.map(({ id, subject, views, ruleDecides, rule }) => (
        <article key={id} id={`disagreement-${id}`} className="explain-item keep-together">
          <h3>{subject}</h3>
          <ul className="views">
            {views.map((view) => (
              <OneView key={view.text} view={view} />
            ))}
          </ul>
          <p className="ruling">
            <Icon of={Scale} />
            <span>
              <strong>What is done: </strong>
              {ruleDecides}
              {rule ? <span className="quiet"> Rule {rule}.</span> : null}
            </span>
          </p>
        </article>
      ))}
    </ExplainPart>
  );
}

function OneView({ view: { text, sources } }: { readonly view: View }) {
  const count = sources.length;
  return (
    <li>
      <p>{text}</p>
      <Backing
        sources={sources}
        summary={count === 1 ? "Who says so?" : `Who says so? ${count} sources`}
        about={text}
      />
    </li>
  );
}
