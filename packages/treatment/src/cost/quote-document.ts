import type { IsoDate } from "@anagen/quantities";
import { html, type Markup, NOTHING } from "../plan/document/html.ts";
import { DOCUMENT_STYLE } from "../plan/document/style.ts";
import { type MoneyRange, shownMoney } from "./money.ts";
import { type PackageUse, type QuotedCourse, type QuoteState, quoteTotal } from "./quote.ts";

export type QuoteOnPaper = QuotedCourse & {
  state: QuoteState;
  offeredOn: IsoDate;
  validUntil: IsoDate | null;
  acceptedOn: IsoDate | null;
  withdrawnOn: IsoDate | null;
  note: string;
  /** Null before it was accepted. */
  use: PackageUse | null;
  patientName: string;
  clinicName: string;
};

/** The quote as a page to print: prices, what they cover, what is left. Nothing is advertised. */
export function quoteDocument(quote: QuoteOnPaper): string {
  const { clinicName, patientName, offeredOn, currency, sessions, perSession, products } = quote;
  const total = quoteTotal(quote);
  const money = (range: MoneyRange) => shownRange(range, currency);
  const title = "Quote for a course of sessions";
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${DOCUMENT_STYLE}</style></head>
<body><header><h1>${title}</h1><p class="meta">${patientName} · ${clinicName} · offered ${offeredOn}</p></header>
<main>
<div class="note calm">${stateInWords(quote)}</div>
<section><h2>What it comes to</h2>
<table><thead><tr><th scope="col">What</th><th scope="col">How many</th><th scope="col">Each</th><th scope="col">Together</th></tr></thead><tbody>
<tr><th scope="row">Sessions of scalp microneedling</th><td>${sessions}</td><td>${money(perSession)}</td><td>${money(total.sessions)}</td></tr>
${products.map(
  ({ name, quantity, unitPrice }) =>
    html`<tr><th scope="row">${name}</th><td>${quantity}</td><td>${shownMoney(unitPrice, currency)}</td><td>${shownMoney(quoteTotal({ ...quote, sessions: 0, products: [{ name, quantity, unitPrice }] }).products, currency)}</td></tr>
`,
)}<tr><th scope="row">Whole</th><td></td><td></td><td><strong>${money(total.whole)}</strong></td></tr>
</tbody></table>
${perSession.low === perSession.high ? NOTHING : html`<p>The price of a session is a range: the clinic says before each session what that one costs.</p>`}
<p>A quote is about money only. It says nothing about the result: nobody can promise more hair. The treatment may stop earlier, by the rules of the plan or because you wish it.</p>
${quote.note.trim() === "" ? NOTHING : html`<p>${quote.note}</p>`}</section>
${quote.use === null ? NOTHING : useSection(quote.use, quote)}
<section class="signs" aria-label="Signature"><div class="sign">Patient</div><div class="sign">Date</div></section>
</main></body></html>
`;
  return page.markup;
}

const shownRange = ({ low, high }: MoneyRange, currency: string): string =>
  low === high
    ? shownMoney(low, currency)
    : `${shownMoney(low, currency)} to ${shownMoney(high, currency)}`;

function stateInWords({ state, validUntil, acceptedOn, withdrawnOn }: QuoteOnPaper): string {
  if (state === "withdrawn") return `Withdrawn on ${withdrawnOn ?? "a day not recorded"}.`;
  if (state === "accepted") return `Accepted on ${acceptedOn ?? "a day not recorded"}.`;
  return validUntil === null
    ? "Offered, not accepted yet. There is no last day."
    : `Offered, not accepted yet. It can be accepted until ${validUntil}.`;
}

function useSection({ used, left, items }: PackageUse, { sessions }: QuoteOnPaper): Markup {
  return html`<section><h2>What was used of it</h2>
<p><strong>${used.length} of ${sessions} sessions used, ${left} left.</strong> A session counts once it is signed and a needle touched the skin.</p>
${
  used.length === 0
    ? NOTHING
    : html`<table><thead><tr><th scope="col">Session</th><th scope="col">Day</th></tr></thead><tbody>${used.map(
        ({ number, day }) => html`<tr><th scope="row">${number}</th><td>${day}</td></tr>
`,
      )}</tbody></table>`
}
${
  items.length === 0
    ? NOTHING
    : html`<p>Used in these sessions: ${items.map(({ name, count }) => `${count} x ${name}`).join(", ")}.</p>`
}</section>`;
}
