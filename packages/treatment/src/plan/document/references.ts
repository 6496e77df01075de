import { sourceById } from "../../bibliography/sources.ts";
import type { Plan } from "../plan.ts";
import { html, type Markup } from "./html.ts";
import { GRADE_WORDS, gradeLabel } from "./readable.ts";

/** The sources that the plan rests on, each with its grade. */
export function sourcesSection({ sources }: Plan): Markup {
  const items = sources.map((id) => {
    const { citation, where, grade } = sourceById(id);
    return html`<li>${citation}. ${where} <small>${gradeLabel(grade)}</small></li>
`;
  });
  const legend = Object.values(GRADE_WORDS).map((words) => html`<li>${words}</li>`);
  return html`<section><h2>What it rests on</h2>
<p>Every statement carries a grade:</p><ul>${legend}</ul>
<p>Most sources were read as an abstract or in part. A clinician checks each against the original.</p>
<ol>${items}</ol></section>`;
}
