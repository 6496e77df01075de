import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { TextAreaField } from "../elements/fields/TextField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { markConcernSeen, READ_ANEW } from "./outcome-data.ts";

/** Answers that call for a talk: a clinician says what was done. */
export function ConcernSeen({ concernId }: { readonly concernId: string }) {
  const [words, setWords] = useState("");
  const [done, setDone] = useState(false);
  const { busy, trouble, act } = useAct({ keys: READ_ANEW, onDone: () => setDone(true) });
  if (done) return <Notice announce>Kept. It does not wait any more.</Notice>;
  return (
    <section className="outcome-form" aria-label="Answers that call for a talk">
      <Notice tone="warning" title="This patient's own answers call for a talk">
        They stand below with the reason. It is never a reason to refuse or delay care.
      </Notice>
      {trouble === null ? null : (
        <Notice tone="problem" title="Not kept" announce>
          {trouble}
        </Notice>
      )}
      <TextAreaField label="What you did" value={words} onChange={setWords} />
      <div>
        <Button
          tone="main"
          busy={busy}
          disabled={words.trim() === ""}
          onClick={() => void act(() => markConcernSeen(concernId, words.trim()))}
        >
          I have seen it
        </Button>
      </div>
    </section>
  );
}
