import { shownMoney } from "../../cost/money.ts";
import type { Plan } from "../plan.ts";
import { html, type Markup } from "./html.ts";
import { gradeLabel, readableDate } from "./readable.ts";
import { planTimeline } from "./timeline.ts";

const KIND_WORDS = {
  session: "Session",
  review: "Review",
  photographs: "Pictures",
  milestone: "Milestone",
} as const;

export function datesSection({ schedule, startDate }: Plan): Markup {
  const rows = schedule.map(
    ({ date, kind, label }) =>
      html`<tr><td class="date">${readableDate(date)}</td><td>${KIND_WORDS[kind]}</td><td>${label}</td></tr>
`,
  );
  return html`<section><h2>Dates</h2>
<p>${startDate.because} The clinic may move any date, but sessions come no closer together than proposed.</p>
${planTimeline(schedule)}
<table><thead><tr><th scope="col">Date</th><th scope="col">What</th><th scope="col">Details</th></tr></thead><tbody>
${rows}</tbody></table></section>`;
}

export function costSection({ cost }: Plan): Markup {
  const { currency, perSession, course, asOf, because, grade } = cost;
  const range = ({ low, high }: { low: number; high: number }) =>
    low === high
      ? shownMoney(low, currency)
      : `${shownMoney(low, currency)} to ${shownMoney(high, currency)}`;
  return html`<section><h2>Cost</h2>
<table><tbody><tr><th scope="row">Each session</th><td>${range(perSession)}</td></tr><tr><th scope="row">Whole course</th><td>${range(course)}</td></tr></tbody></table>
<p>${because}${asOf === null ? "" : ` Prices as of ${readableDate(asOf)}.`} <small class="basis">${gradeLabel(grade)}</small></p></section>`;
}
