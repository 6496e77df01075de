import { Notice } from "../elements/states/Notice.tsx";
import { withoutPath } from "./form-problems.ts";
import type { ImportReply } from "./patients-data.ts";

interface RefusedLinesProps {
  readonly refused: ImportReply["refused"];
  readonly created: number;
}

/** Which lines of the file were refused, and why. */
export function RefusedLines({ refused, created }: RefusedLinesProps) {
  const lines = new Set(refused.map((one) => one.line)).size;
  return (
    <div className="stack stack-close">
      <Notice
        tone="warning"
        title={`${lines} ${lines === 1 ? "line was" : "lines were"} refused`}
        announce
      >
        {created === 0
          ? "Nothing was imported. Mend these lines and choose the file again, or import the others."
          : `The other ${created} were imported.`}
      </Notice>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must take the keys */}
      <section className="import-lines" tabIndex={0} aria-label="Refused lines">
        <table className="table">
          <caption className="spoken">Refused lines</caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Column</th>
              <th scope="col">What is wrong</th>
            </tr>
          </thead>
          <tbody>
            {refused.map((one) => (
              <tr key={`${one.line}-${one.path}-${one.message}`}>
                <td>{one.line}</td>
                <td data-label="Column">{one.path}</td>
                <td data-label="What is wrong">{withoutPath(one.message, one.path)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
