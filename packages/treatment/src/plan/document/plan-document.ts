import { InvalidInput } from "@anagen/quantities";
import type { Screening } from "../../screening/screening.ts";
import type { Plan } from "../plan.ts";
import { aftercareSection, consentSection, stopSection } from "./care.ts";
import { costSection, datesSection } from "./dates-and-cost.ts";
import { doseSection, type PlannedDose } from "./dose.ts";
import { html, type Markup, NOTHING } from "./html.ts";
import { alternativesSection, expectationsSection } from "./outlook.ts";
import { findingsSection, proposalSection } from "./proposal.ts";
import { readableDate } from "./readable.ts";
import { sourcesSection } from "./references.ts";
import { DOCUMENT_STYLE } from "./style.ts";

export type PlanDocumentOptions = {
  patientName?: string | undefined;
  clinicName?: string | undefined;
  /** The dose of the first session: `doseOfSession(plannedZones(plan))` and what device it is for. */
  dose?: PlannedDose | undefined;
  lang: "en";
};

/**
 * The plan as one printable page in plain words, for A4 and Letter: no scripts, nothing loaded.
 *
 * @param screening the screening that the plan was made from
 * @throws {InvalidInput} a language other than English
 */
export function planDocument(
  plan: Plan,
  screening: Screening,
  options: PlanDocumentOptions,
): string {
  if (options.lang !== "en") throw new InvalidInput("lang", options.lang, '"en"');
  const { patientName, clinicName } = options;
  const title = "A proposed course of scalp needling";
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${DOCUMENT_STYLE}</style></head>
<body><header><h1>${title}</h1><p class="meta">${headline(plan, patientName, clinicName)}</p></header>
<main>
<div class="note calm"><strong>Scalp use is off-label in the US.</strong> No US device is authorised for hair. This page is a proposal that supports a talk with a clinician. It is a default, and the clinician may change it.</div>
${conditionsNote(plan)}
${plan.goal === null ? NOTHING : html`<p><strong>What you hope for:</strong> ${plan.goal}</p>`}
${proposalSection(plan)}
${doseSection(plan, options.dose)}
${findingsSection(screening)}
${datesSection(plan)}
${costSection(plan)}
${expectationsSection(plan)}
${alternativesSection(plan)}
${aftercareSection(plan)}
${stopSection(plan)}
${consentSection(plan)}
${sourcesSection(plan)}
${SIGNATURES}
</main></body></html>
`;
  return page.markup;
}

function headline(plan: Plan, patientName?: string, clinicName?: string): Markup {
  const parts = [
    ...(patientName ? [`For ${patientName}`] : []),
    ...(clinicName ? [clinicName] : []),
    `First session from ${readableDate(plan.startDate.value)}`,
    plan.status,
  ];
  return html`${parts.join(" · ")}`;
}

function conditionsNote({ conditionalOn }: Plan): Markup {
  if (conditionalOn.length === 0) return NOTHING;
  const items = conditionalOn.map(
    ({ rule, text }) => html`<li>${text} <small>Rule ${rule}</small></li>`,
  );
  return html`<div class="note"><strong>Before it may start</strong><ul>${items}</ul></div>`;
}

const SIGNATURES = html`<section class="signs" aria-label="Signatures">
<div class="sign">Patient: name and signature</div><div class="sign">Date</div>
<div class="sign">Clinician: name, role and signature</div><div class="sign">Date</div>
</section>`;
