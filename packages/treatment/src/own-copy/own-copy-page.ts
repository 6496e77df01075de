import { html, type Markup } from "../plan/document/html.ts";
import { DOCUMENT_STYLE } from "../plan/document/style.ts";

/** A file of the copy, as the page lists it. */
export type CopiedFile = { name: string; words: string };

export type OwnCopy = {
  patientName: string;
  clinicName: string;
  /** YYYY-MM-DD. */
  madeOn: string;
  /** The course, newest first. */
  course: readonly { day: string; title: string; summary: string }[];
  files: readonly CopiedFile[];
  /** Files that could not be read: named, never left out in silence. */
  notIncluded: readonly CopiedFile[];
};

/** The first page of everything kept of a person: what is in the folder, in plain words. */
export function ownCopyPage(copy: OwnCopy): string {
  const { patientName, clinicName, madeOn, course, files, notIncluded } = copy;
  const title = "Everything kept of you";
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${DOCUMENT_STYLE}</style></head>
<body><header><h1>${title}</h1><p class="meta">${patientName} · ${clinicName} · copied ${madeOn}</p></header>
<main>
<div class="note calm">This folder holds health data. Keep it where only you can open it. It is a copy: changing a file here changes nothing at the clinic.</div>
<section><h2>What is in here</h2>
<p>Pictures and PDF files open on any computer or phone. <strong>record/record.json</strong> holds the whole record with every signed version, for another clinic or another program.</p>
${listOf(files)}</section>
${missing(notIncluded)}
<section><h2>The course, newest first</h2>
${
  course.length === 0
    ? html`<p>Nothing was signed yet.</p>`
    : html`<table><thead><tr><th scope="col">Day</th><th scope="col">What</th><th scope="col">In short</th></tr></thead><tbody>${course.map(
        ({ day, title: what, summary }) =>
          html`<tr><td class="date">${day}</td><td>${what}</td><td>${summary}</td></tr>
`,
      )}</tbody></table>`
}</section>
</main></body></html>
`;
  return page.markup;
}

const listOf = (files: readonly CopiedFile[]): Markup =>
  html`<ul>${files.map(
    ({ name, words }) => html`<li><a href="${name}">${name}</a>: ${words}</li>
`,
  )}</ul>`;

const missing = (files: readonly CopiedFile[]): Markup =>
  files.length === 0
    ? html`<p>Nothing is missing: every file could be read.</p>`
    : html`<section><h2>Not in this copy</h2><p>These files could not be read. Ask the clinic for them.</p>
<ul>${files.map(({ name, words }) => html`<li>${name}: ${words}</li>`)}</ul></section>`;
