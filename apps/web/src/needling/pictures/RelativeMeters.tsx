import type { Estimate, NeedleResult } from "@anagen/needling";
import { figureText } from "../../elements/dose/estimate-words.ts";
import type { LaneResults } from "../run/lane-results.ts";
import { ScaleRows } from "./ScaleRows.tsx";
import { tenfoldScale } from "./scales.ts";

const PROXIES: readonly (readonly [name: string, of: (result: NeedleResult) => Estimate])[] = [
  ["Pain", ({ relativePain }) => relativePain],
  ["Bleeding", ({ capillaryStrikesPerCm2 }) => capillaryStrikesPerCm2],
];

/** Pain and bleeding, B against A only: no size of their own is known for the scalp. */
export function RelativeMeters({ results }: { readonly results: LaneResults }) {
  const [a, b] = results;
  if (a === undefined || b === undefined) return null;
  return (
    <div className="lab-pair">
      {PROXIES.map(([name, of]) => (
        <div key={name} className="lab-meter">
          <h3>{name}, A as 1</h3>
          <Relative one={of(a[1]).value} other={of(b[1]).value} />
        </div>
      ))}
    </div>
  );
}

function Relative({ one, other }: { readonly one: number; readonly other: number }) {
  if (one === 0) {
    return (
      <p className="quiet">
        {other === 0
          ? "Neither protocol reaches deep enough."
          : "A does not reach deep enough, so B cannot be set against it."}
      </p>
    );
  }
  const ratio = other / one;
  const at = (value: number) => ({ value, low: value, high: value });
  return (
    <ScaleRows
      scale={tenfoldScale([ratio], 0.1, 10)}
      tickText={figureText}
      rows={[
        { lane: "a", ...at(1), words: "1" },
        { lane: "b", ...at(ratio), words: `${figureText(ratio)} times A` },
      ]}
    />
  );
}
