import type { AftercareAdvice, StopRule } from "@anagen/treatment";
import { Backing } from "../../elements/findings/Backing.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { grouped } from "../dates/grouped.ts";
import "./care.css";

const daySpan = ({ fromDay, toDay }: AftercareAdvice): string => {
  if (fromDay === 0 && toDay === 0) return "The day itself";
  if (fromDay === toDay) return `Day ${fromDay}`;
  return fromDay === 0 ? `Up to day ${toDay}` : `Days ${fromDay} to ${toDay}`;
};

const LAST_DAY = 14;

/** What helps the scalp to heal, day by day after each session. */
export function AftercareSection({
  aftercare,
}: {
  readonly aftercare: readonly AftercareAdvice[];
}) {
  const spans = grouped(aftercare, daySpan);
  return (
    <Section title="After each session" lede="Day 0 is the day of the session.">
      <ol className="care">
        {spans.map(([span, advice]) => {
          const { fromDay = 0, toDay = 0 } = advice[0] ?? {};
          return (
            <li key={span} className="care-span keep-together">
              <div>
                <h3 className="care-when">{span}</h3>
                <span className="care-bar" aria-hidden="true">
                  <span
                    className="care-bar-filled"
                    style={{
                      insetInlineStart: `${(fromDay / (LAST_DAY + 1)) * 100}%`,
                      insetInlineEnd: `${100 - ((toDay + 1) / (LAST_DAY + 1)) * 100}%`,
                    }}
                  />
                </span>
              </div>
              <ul className="care-advice">
                {advice.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
      <Backing
        sources={[...new Set(aftercare.flatMap(({ sources }) => sources))]}
        summary="What this rests on"
        about="Aftercare"
      />
    </Section>
  );
}

/** When the course is looked at again, paused or ended. */
export function StopRulesSection({ rules }: { readonly rules: readonly StopRule[] }) {
  return (
    <Section title="When to pause or stop" lede="Project defaults, which a clinician may change.">
      <dl>
        {rules.map(({ id, when, then, grade, sources }) => (
          <div key={id} className="stop keep-together">
            <dt>{when}</dt>
            <dd>
              <strong>{then}.</strong>
              <Backing grade={grade} sources={sources} summary="Sources" about={when} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
