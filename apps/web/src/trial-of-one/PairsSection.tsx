import { useState } from "react";
import { Section } from "../elements/structure/Columns.tsx";
import { PairRow } from "./PairRow.tsx";
import { ResultDialog } from "./ResultDialog.tsx";
import { ShowPair } from "./ShowPair.tsx";
import type { Place, TrialOfOne } from "./trial-data.ts";

/** Each pair with what chance gave it, once shown, and what was measured in it. */
export function PairsSection({ trial }: { readonly trial: TrialOfOne }) {
  const { design, revealed, endedAt } = trial.body;
  const [showing, setShowing] = useState<number | null>(null);
  const [entering, setEntering] = useState<{ pair: number; place: Place } | null>(null);
  const next = endedAt === null ? revealed.length + 1 : null;
  return (
    <Section
      title={design.unit === "halves" ? "Sessions and halves" : "Pairs of periods"}
      lede="An allocation is shown by an act of its own, in order; who did it and when is kept."
    >
      <ol className="one-trial-pairs">
        {Array.from({ length: design.pairs }, (_, index) => index + 1).map((pair) => (
          <PairRow
            key={pair}
            trial={trial}
            pair={pair}
            onShow={pair === next ? () => setShowing(pair) : null}
            onEnter={endedAt === null ? (place) => setEntering({ pair, place }) : null}
          />
        ))}
      </ol>
      {showing === null ? null : (
        <ShowPair trial={trial} pair={showing} onClose={() => setShowing(null)} />
      )}
      {entering === null ? null : (
        <ResultDialog trial={trial} {...entering} onClose={() => setEntering(null)} />
      )}
    </Section>
  );
}
