import type { Plan } from "@anagen/treatment";
import { Backing } from "../../elements/findings/Backing.tsx";
import { Measure } from "../../elements/findings/Measure.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { Section } from "../../elements/structure/Columns.tsx";
import { moneyRangeInWords, rangeInWords } from "./in-words.ts";

/** What the course may cost, and what the range rests on. */
export function CostSection({ plan }: { readonly plan: Plan }) {
  const { cost, protocol } = plan;
  const { min, max } = protocol.sessions;
  return (
    <Section title="What it may cost">
      <div className="plan-cost">
        <Measure
          label="One session"
          value={moneyRangeInWords(cost.perSession, cost.currency)}
          interval={
            cost.asOf === null
              ? "as entered for this clinic or plan"
              : `from one article, as of ${shortDay(cost.asOf)}`
          }
        />
        <Measure
          label={`The course, ${rangeInWords(min.value, max.value)} sessions`}
          value={moneyRangeInWords(cost.course, cost.currency)}
          interval="fewest sessions at the low price to most at the high price"
        />
      </div>
      <Backing
        grade={cost.grade}
        sources={cost.sources}
        because={cost.because}
        summary="What this rests on"
        about="Cost"
      />
    </Section>
  );
}
