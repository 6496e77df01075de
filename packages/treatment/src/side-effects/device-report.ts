import type { Markup } from "../plan/document/html.ts";
import { html } from "../plan/document/html.ts";
import { DOCUMENT_STYLE } from "../plan/document/style.ts";
import { ZONE_FACTS } from "../scalp/scalp-zones.ts";
import type { SideEffect } from "./side-effect.ts";
import { CAUSALITIES, SIDE_EFFECT_GRADES, SIDE_EFFECT_TERMS } from "./terms.ts";

/** A device or product that was used in the session, as far as it is on record. */
export type ReportedProduct = {
  name: string;
  kind: string;
  lot: string | null;
  gtin: string | null;
  serial: string | null;
  expiresOn: string | null;
};

export type DeviceReportContext = {
  recordId: string;
  clinicName: string;
  reporterName: string | null;
  /** The clinic's own number of the person, or nothing: an authority needs no name. */
  patientNumber: string | null;
  ageYears: number | null;
  sex: string | null;
  sessionOn: string | null;
  depthsMm: readonly { zone: string; depthMm: number | null }[];
  products: readonly ReportedProduct[];
  writtenOn: string;
};

const NOT_RECORDED = "not recorded";

/**
 * One side effect as a page to print and send to a device authority: no name of the patient, nothing
 * loaded, no script. It fills in what is on record and says what is not.
 */
export function deviceReport(effect: SideEffect, context: DeviceReportContext): string {
  const title = "Report of a side effect with a medical device";
  const term = SIDE_EFFECT_TERMS.find(({ id }) => id === effect.term)?.name ?? effect.term;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${DOCUMENT_STYLE}</style></head>
<body><header><h1>${title}</h1><p class="meta">${context.clinicName} · written ${context.writtenOn} · record ${context.recordId}</p></header>
<main>
<div class="note calm">Prepared from the clinic's record for a report to the authority that looks after medical devices. A person checks and sends it; nothing is sent by itself.</div>
${section("What happened", [
  ["Side effect (CTCAE term)", term],
  ["Grade", gradeText(effect.grade)],
  ["Began on", effect.onsetOn],
  ["Place", effect.zone === null ? null : ZONE_FACTS[effect.zone].name],
  ["Description", effect.description],
  ["What was done", effect.action],
  ["Outcome", effect.outcome],
  ["Resolved on", effect.resolvedOn],
  ["Causality (WHO-UMC)", causalityText(effect.causality)],
])}
${section("The person", [
  ["Number at the clinic", context.patientNumber],
  ["Age in years", context.ageYears === null ? null : String(context.ageYears)],
  ["Sex", context.sex],
])}
${section("The session", [
  ["Day", context.sessionOn],
  [
    "Depth by zone",
    context.depthsMm
      .map(({ zone, depthMm }) => `${zone} ${depthMm === null ? NOT_RECORDED : `${depthMm} mm`}`)
      .join(", "),
  ],
])}
${productsTable(context.products)}
${followUpsTable(effect)}
${section("Who reports", [
  ["Clinic", context.clinicName],
  ["Name", context.reporterName],
  ["First told by", effect.reportedBy],
])}
<section class="signs" aria-label="Signature"><div class="sign">Name, role and signature</div><div class="sign">Date</div></section>
</main></body></html>
`;
  return page.markup;
}

const said = (text: string | null): string =>
  text === null || text.trim() === "" ? NOT_RECORDED : text;

const section = (title: string, lines: readonly [string, string | null][]): Markup =>
  html`<section><h2>${title}</h2><table><tbody>${lines.map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${said(value)}</td></tr>`,
  )}</tbody></table></section>`;

const gradeText = (grade: number): string => {
  const known = SIDE_EFFECT_GRADES.find((one) => one.grade === grade);
  return known === undefined ? String(grade) : `${grade}, ${known.name}: ${known.meaning}`;
};

const causalityText = (id: string): string => {
  const known = CAUSALITIES.find((one) => one.id === id);
  return known === undefined ? id : `${id}: ${known.meaning}`;
};

function productsTable(products: readonly ReportedProduct[]): Markup {
  const rows = products.map(
    (one) =>
      html`<tr><td>${one.name}</td><td>${one.kind}</td><td>${said(one.gtin)}</td><td>${said(one.lot)}</td><td>${said(one.serial)}</td><td>${said(one.expiresOn)}</td></tr>`,
  );
  if (rows.length === 0) return section("Devices and products", [["Used", null]]);
  return html`<section><h2>Devices and products</h2><table><thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">UDI-DI (GTIN)</th><th scope="col">Lot</th><th scope="col">Serial</th><th scope="col">Expiry</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function followUpsTable({ followUps }: SideEffect): Markup {
  const rows = followUps.map(
    ({ at, grade, outcome, words }) =>
      html`<tr><td>${at.slice(0, 10)}</td><td>${String(grade)}</td><td>${outcome}</td><td>${words}</td></tr>`,
  );
  if (rows.length === 0) return section("Follow-up", [["Looks since then", "none yet"]]);
  return html`<section><h2>Follow-up</h2><table><thead><tr><th scope="col">Day</th><th scope="col">Grade</th><th scope="col">Outcome</th><th scope="col">Seen</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}
