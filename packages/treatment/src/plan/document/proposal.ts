import type { Screening } from "../../screening/screening.ts";
import type { Plan, Reasoned } from "../plan.ts";
import { PLAN_CODE_TEXTS } from "../plan-code-texts.ts";
import { html, type Markup, NOTHING } from "./html.ts";
import { factInWords, gradeLabel, inWords } from "./readable.ts";

/** What is proposed, value by value, with the reason for each. */
export function proposalSection({ protocol, adjustments, constraints, anaesthetic }: Plan): Markup {
  const { device, depthMm, intervalDays, sessions, endpoint, passes, zones, coTherapy } = protocol;
  const { min, max } = sessions;
  const count = min.value === max.value ? `${min.value}` : `${min.value} to ${max.value}`;
  const zoneText =
    zones.value.length === 0 ? "Marked by the clinician" : zones.value.map(inWords).join(", ");
  return html`<section><h2>What is proposed, and why</h2>
<table><thead><tr><th scope="col">What</th><th scope="col">Proposed</th><th scope="col">Why</th></tr></thead><tbody>
${row("Device", device.value, device)}
${row("Depth at first", `${depthMm.start.value} mm`, depthMm.start)}
${row("Deeper each time by", `at most ${depthMm.stepMax.value} mm`, depthMm.stepMax)}
${row("Deepest", `${depthMm.max.value} mm`, depthMm.max)}
${row("Hairline and temples", `at most ${depthMm.hairlineAndTemples.value} mm`, depthMm.hairlineAndTemples)}
${row("Days between sessions", `at least ${intervalDays.value}`, intervalDays)}
${row("Sessions", count, max)}
${row("Passes", passes.value, passes)}
${row("When to stop a session", endpoint.value, endpoint)}
${row("Zones", zoneText, zones)}
</tbody></table>
${listed(
  "Asked for, and changed",
  adjustments.map(
    ({ asked, used, because }) => html`<li>Asked: ${asked}. Proposed: ${used}. ${because}</li>`,
  ),
)}
${listed(
  "Other treatments beside it",
  coTherapy.map(
    ({ name, timing, notes, grade }) =>
      html`<li><strong>${inWords(name)}</strong>: ${timing} ${notes} <small>${gradeLabel(grade)}</small></li>`,
  ),
)}
${
  anaesthetic === null
    ? NOTHING
    : html`<h3>Numbing product</h3><p>${DOSE_WORDS[anaesthetic.status]} ${anaesthetic.notes.join(" ")}</p>`
}
${listed(
  "To keep in mind",
  constraints.map((code) => html`<li>${PLAN_CODE_TEXTS[code]}</li>`),
)}</section>`;
}

const DOSE_WORDS = {
  "within-caps": "The amount stays within the caps that were checked.",
  "above-caps": "The amount is above a cap. It must not be used like this.",
  "cannot-check": "The amount could not be checked.",
} as const;

const row = (what: string, proposed: string, value: Reasoned<unknown>): Markup =>
  html`<tr><th scope="row">${what}</th><td>${proposed}</td><td>${value.because} <small class="basis">${gradeLabel(value.grade)}</small></td></tr>
`;

/** A heading with a list, or nothing when the list is empty. */
const listed = (heading: string, items: readonly Markup[]): Markup =>
  items.length === 0 ? NOTHING : html`<h3>${heading}</h3><ul>${items}</ul>`;

/** What the answers showed, and what is not known. */
export function findingsSection({ findings, missing }: Screening): Markup {
  const found = findings.map(
    ({ because, rule, basis }) =>
      html`<li>${because} <small>Rule ${rule}, ${gradeLabel(basis.grade)}</small></li>`,
  );
  if (found.length === 0 && missing.length === 0) {
    return html`<section><h2>What the answers showed</h2><p>The rules found no reason against it in the answers that were given. They cannot see what was not asked.</p></section>`;
  }
  return html`<section><h2>What the answers showed</h2>${listed("Found", found)}${listed(
    "Not known",
    missing.map((fact) => html`<li>${factInWords(fact)}</li>`),
  )}</section>`;
}
