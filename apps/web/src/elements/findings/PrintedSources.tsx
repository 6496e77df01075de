import { type SourceId, sourceById, sourceCodes } from "@anagen/treatment";

/** The sources behind a printed page, once each, by the short codes that stand in its text. */
export function PrintedSources({ ids }: { readonly ids: readonly string[] }) {
  const sources = [...new Set(ids)].flatMap((id) => sourceById(id) ?? []);
  return (
    <section className="print-only printed-sources" aria-label="Sources">
      <h2>Sources</h2>
      <p className="small">
        Grades: A regulator, label, guideline or law. B study or review. C clinic page or other
        secondary text. U default of this project, not checked against a source.
      </p>
      <ol>
        {sources.map(({ id, citation, where, grade }) => (
          <li key={id}>
            {sourceCodes.get(id as SourceId)} ({grade}): {citation}
            {where === "none" ? "." : `. ${where}.`}
          </li>
        ))}
      </ol>
    </section>
  );
}
