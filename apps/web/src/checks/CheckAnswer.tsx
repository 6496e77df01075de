import { LinkButton } from "../elements/actions/LinkButton.tsx";
import { Backing } from "../elements/findings/Backing.tsx";
import { Disclosure } from "../elements/findings/Disclosure.tsx";
import { Icon } from "../elements/Icon.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import type { CheckResult } from "./check-data.ts";
import { levelWords } from "./check-words.ts";

/** What the rules say: how soon, what to do, what would change it, and why. */
export function CheckAnswer({ result }: { readonly result: CheckResult }) {
  const { id, title, text, icon } = levelWords(result);
  return (
    <article className="check-answer" aria-labelledby="check-level">
      <header className={`check-level check-level-${id}`}>
        <Icon of={icon} size={24} />
        <div>
          <h2 id="check-level">{title}</h2>
          <p>{text}</p>
        </div>
      </header>
      {result.advice.length > 0 ? (
        <section aria-labelledby="check-do">
          <h3 id="check-do">What to do</h3>
          <ol className="check-advice">
            {result.advice.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        </section>
      ) : null}
      {result.stopFurtherSessions ? (
        <Notice tone="warning" title="No further needling for now">
          Until a clinician has looked at this, at the clinic and at home.
        </Notice>
      ) : null}
      <section aria-labelledby="check-net">
        <h3 id="check-net">What would change this answer</h3>
        <p className="check-net">{result.safetyNet}</p>
      </section>
      <Disclosure summary="Why this answer?">
        <ul className="check-why">
          {result.findings.map((finding) => (
            <li key={finding.rule}>
              {finding.because}
              <Backing
                summary="How do we know?"
                about={finding.because}
                sources={result.basis.find(({ rule }) => rule === finding.rule)?.sources ?? []}
                grade={result.basis.find(({ rule }) => rule === finding.rule)?.grade}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
      <p className="quiet">
        Fixed rules read your answers; nobody examined you. What you wrote in your own words is read
        by a person, never by the program.
      </p>
    </article>
  );
}

/** Ways on from an answer, for the patient's own account. */
export function AfterAnswer() {
  return (
    <div className="row">
      <LinkButton to="/today">Back to my course</LinkButton>
    </div>
  );
}
