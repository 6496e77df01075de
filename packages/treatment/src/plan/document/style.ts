import type { Markup } from "./html.ts";

/** One look for A4 and Letter: no page size is set, only margins that fit both. */
export const DOCUMENT_STYLE: Markup = {
  markup: `
@page { margin: 18mm 17mm; }
* { box-sizing: border-box; }
html { color-scheme: light; }
body { margin: 0 auto; padding: 32px 24px; max-width: 190mm; background: #fff; color: #1c2624;
  font: 11pt/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { margin: 0 0 4px; font-size: 21pt; line-height: 1.2; letter-spacing: -0.01em; }
h2 { margin: 26px 0 8px; padding-top: 10px; border-top: 1.5px solid #1d6b5f; color: #164f47;
  font-size: 14pt; break-after: avoid; }
h3 { margin: 14px 0 2px; font-size: 11pt; break-after: avoid; }
p, ul, ol { margin: 4px 0 8px; }
ul, ol { padding-left: 20px; }
li { margin: 2px 0; }
.meta, .basis, small { color: #4c5a57; font-size: 9pt; }
.basis { white-space: nowrap; }
.note { margin: 12px 0; padding: 10px 14px; border-left: 4px solid #a4650b; background: #fdf5e8; break-inside: avoid; }
.note.calm { border-left-color: #1d6b5f; background: #eef6f4; }
table { width: 100%; border-collapse: collapse; font-size: 10pt; }
th, td { padding: 5px 8px 5px 0; border-bottom: 1px solid #d5dedb; text-align: left; vertical-align: top; }
thead th { border-bottom: 1.5px solid #7d8b88; font-size: 9pt; }
thead { display: table-header-group; }
tr, li, figure, .card, .sign { break-inside: avoid; }
th[scope="row"] { width: 22%; font-weight: 600; }
td.date { white-space: nowrap; font-variant-numeric: tabular-nums; }
figure { margin: 10px 0; }
figure svg { width: 100%; height: auto; }
.cards { display: grid; grid-template-columns: 1fr 1fr; gap: 10px; }
.card { padding: 10px 12px; border: 1px solid #c6d2ce; border-radius: 6px; font-size: 10pt; }
.card h3 { margin-top: 0; }
dl { margin: 0; }
dt { margin-top: 4px; font-weight: 600; font-size: 9pt; }
dd { margin: 0; }
.check { padding-left: 0; list-style: none; }
.check li { padding-left: 26px; position: relative; margin: 6px 0; }
.check li::before { content: ""; position: absolute; left: 0; top: 3px; width: 14px; height: 14px;
  border: 1.5px solid #4c5a57; border-radius: 3px; }
.signs { display: grid; grid-template-columns: 1fr 1fr; gap: 26px 28px; margin-top: 30px; }
.sign { padding-top: 6px; border-top: 1px solid #1c2624; font-size: 9pt; }
@media (max-width: 520px) { .cards, .signs { grid-template-columns: 1fr; } body { padding: 14px; } }
@media print { body { padding: 0; max-width: none; } }
`,
};
