import { type Conclusion, dataFingerprint } from "@anagen/evidence";
import { figure } from "../plots/scales.ts";
import { trialName } from "../trial-names.ts";
import "./conclusions.css";

/** What was concluded on a day, on which data, and what would change it. */
export function ConclusionEntry({ entry }: { readonly entry: Conclusion }) {
  const {
    date,
    concluded,
    certainty,
    included,
    eligible,
    people,
    effects,
    pooled,
    wouldChange,
    data,
  } = entry;
  const same = data === dataFingerprint();
  return (
    <article className="conclusion">
      <p className="quiet figures">
        <time dateTime={date}>{date}</time>
      </p>
      <div className="stack stack-close">
        <p>{concluded}</p>
        <p className="quiet figures">
          {included} of {eligible} trials usable, {people} people, certainty {certainty}.{" "}
          {pooled
            ? `Pooled ${figure(pooled.estimate)} (${figure(pooled.low)} to ${figure(pooled.high)}).`
            : "Nothing pooled."}{" "}
          {effects.length > 0
            ? `From ${effects.map(({ trial }) => trialName(trial)).join(", ")}.`
            : ""}
        </p>
        <p className="small quiet">
          Data <code>{data}</code>: {same ? "the same today" : "changed since"}.
        </p>
        <h3 className="conclusion-change">What would change it</h3>
        <ul className="conclusion-list">
          {wouldChange.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </div>
    </article>
  );
}
