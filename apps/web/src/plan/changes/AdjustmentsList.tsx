import type { Adjustment } from "@anagen/treatment";
import { shortDay } from "../../elements/records/days.ts";

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const readable = (text: string): string => (ISO_DAY.test(text) ? shortDay(text) : text);

const SUBJECT: Readonly<Record<string, string>> = {
  "preferences.intervalDays": "Interval",
  "facts.requestedIntervalDays": "Interval, from the assessment",
  "preferences.startDate": "First session",
  "facts.plannedDepthMm": "Depth, from the assessment",
};

/** What was asked for and not followed, with the reason. */
export function AdjustmentsList({ adjustments }: { readonly adjustments: readonly Adjustment[] }) {
  if (adjustments.length === 0) return null;
  return (
    <section className="plan-adjustments" aria-label="Not followed as asked">
      <h3>Not followed as asked</h3>
      <ul>
        {adjustments.map(({ path, asked, used, because }) => (
          <li key={path}>
            <strong>{SUBJECT[path] ?? "A wish"}</strong>
            <span className="figures">
              Asked {readable(asked)}. The plan keeps {readable(used)}.
            </span>
            <span className="quiet small">{because}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
