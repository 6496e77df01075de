import { CircleCheck } from "lucide-react";
import { Icon } from "../elements/Icon.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import type { SessionRecord, StepId } from "./record/session-record.ts";
import { STEP_WORDS } from "./session-words.ts";

interface MissingListProps {
  readonly record: SessionRecord;
  readonly onGo: (step: StepId) => void;
}

/** What stands against needling, and what is still missing before the session can be signed. */
export function MissingList({ record, onGo }: MissingListProps) {
  const { missing, blocks } = record;
  return (
    <section className="session-missing" aria-labelledby="missing-title">
      {blocks.length === 0 ? null : (
        <Notice tone="problem" title="Needling may not begin">
          <ul>
            {blocks.map(({ code, words }) => (
              <li key={code + words}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      <h2 id="missing-title">
        {missing.length === 0 ? "Nothing is missing" : `${missing.length} still missing`}
      </h2>
      {missing.length === 0 ? (
        <p className="session-complete">
          <Icon of={CircleCheck} /> Ready to be signed.
        </p>
      ) : (
        <dl>
          {STEP_WORDS.map(({ id, label }) => {
            const here = missing.filter(({ step }) => step === id);
            if (here.length === 0) return null;
            return (
              <div key={id}>
                <dt>
                  <button type="button" className="session-goto" onClick={() => onGo(id)}>
                    {label} ({here.length})
                  </button>
                </dt>
                {here.slice(0, 4).map(({ field, words }) => (
                  <dd key={field}>{words}</dd>
                ))}
                {here.length > 4 ? <dd>and {here.length - 4} more</dd> : null}
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}
