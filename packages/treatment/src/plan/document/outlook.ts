import type { Plan } from "../plan.ts";
import { html, type Markup } from "./html.ts";
import { gradeLabel } from "./readable.ts";

export function expectationsSection({ expectations }: Plan): Markup {
  const rows = expectations.map(
    ({ when, text, grade }) =>
      html`<tr><th scope="row">${capital(when)}</th><td>${text} <small class="basis">${gradeLabel(grade)}</small></td></tr>
`,
  );
  return html`<section><h2>What to expect, and when</h2>
<p>Averages of small trials, not a prediction for one person.</p>
<table><tbody>${rows}</tbody></table></section>`;
}

export function alternativesSection({ alternatives }: Plan): Markup {
  const cards = alternatives.map(
    ({
      name,
      text,
      benefits,
      harms,
      effort,
      cost,
      grade,
    }) => html`<div class="card"><h3>${name}</h3><p>${text}</p><dl>
<dt>May help</dt><dd>${benefits}</dd><dt>May harm</dt><dd>${harms}</dd><dt>Effort</dt><dd>${effort}</dd><dt>Cost</dt><dd>${cost}</dd></dl>
<small class="basis">${gradeLabel(grade)}</small></div>`,
  );
  return html`<section><h2>Other choices, side by side</h2>
<p>Needling is one choice among several. Talk about all of them with your clinician.</p>
<div class="cards">${cards}</div></section>`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
