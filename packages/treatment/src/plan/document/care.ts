import type { AftercareAdvice, Plan } from "../plan.ts";
import { html, type Markup } from "./html.ts";
import { gradeLabel } from "./readable.ts";

export function aftercareSection({ aftercare }: Plan): Markup {
  const rows = aftercare.map(
    (advice) =>
      html`<tr><th scope="row">${daysInWords(advice)}</th><td>${advice.text} <small class="basis">${gradeLabel(advice.grade)}</small></td></tr>
`,
  );
  return html`<section><h2>After each session, day by day</h2>
<p>Day 0 is the day of the session. Call the emergency number for trouble breathing, a swollen tongue or throat, a fit, confusion or collapse. Get urgent care for fever or redness that spreads.</p>
<table><tbody>${rows}</tbody></table></section>`;
}

const daysInWords = ({ fromDay, toDay }: AftercareAdvice): string =>
  fromDay === toDay ? `Day ${fromDay}` : `Days ${fromDay} to ${toDay}`;

export function stopSection({ stopRules }: Plan): Markup {
  const rows = stopRules.map(
    ({ when, then, grade }) =>
      html`<tr><td>${when}</td><td>${then} <small class="basis">${gradeLabel(grade)}</small></td></tr>
`,
  );
  return html`<section><h2>When to pause or stop</h2>
<table><thead><tr><th scope="col">When</th><th scope="col">Then</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

export function consentSection({ consentItems }: Plan): Markup {
  const items = consentItems.map(
    ({ title, text }) => html`<li><strong>${title}.</strong> ${text}</li>
`,
  );
  return html`<section><h2>What consent covers</h2>
<p>Tick each point after it was talked about.</p>
<ul class="check">${items}</ul></section>`;
}
