import { ConfirmDialog } from "../elements/actions/ConfirmDialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { READ_ANEW, showPair, type TrialOfOne } from "./trial-data.ts";
import { pairWords } from "./trial-words.ts";

interface ShowPairProps {
  readonly trial: TrialOfOne;
  readonly pair: number;
  readonly onClose: () => void;
}

/** Opens one allocation, knowingly: it cannot be unseen. */
export function ShowPair({ trial, pair, onClose }: ShowPairProps) {
  const { busy, trouble, act } = useAct({ keys: READ_ANEW, onDone: onClose });
  return (
    <ConfirmDialog
      open
      title={`Show the allocation of ${pairWords(trial.body.design, pair).toLowerCase()}?`}
      confirm="Show it"
      busy={busy}
      onConfirm={() =>
        void act(() => showPair(trial, pair), "Shown; your name and the time are kept")
      }
      onClose={onClose}
    >
      {trouble === null ? null : (
        <Notice tone="problem" title="Not shown" announce>
          {trouble}
        </Notice>
      )}
      <p>
        Only whoever treats needs it, right before they begin. It cannot be unseen: your name and
        the time are kept. Do not tell the patient, nor whoever measures.
      </p>
    </ConfirmDialog>
  );
}
