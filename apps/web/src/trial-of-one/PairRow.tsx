import { Eye, Lock } from "lucide-react";
import { Button } from "../elements/actions/Button.tsx";
import { Icon } from "../elements/Icon.tsx";
import { shortDay } from "../elements/records/days.ts";
import type { Place, TrialOfOne } from "./trial-data.ts";
import { armAt, pairWords, placesOf, placeWords } from "./trial-words.ts";

interface PairRowProps {
  readonly trial: TrialOfOne;
  readonly pair: number;
  /** Null: not its turn, or shown already. */
  readonly onShow: (() => void) | null;
  /** Null: the trial has ended. */
  readonly onEnter: ((place: Place) => void) | null;
}

/** One pair: both places, what each got and what was measured there. */
export function PairRow({ trial, pair, onShow, onEnter }: PairRowProps) {
  const { design } = trial.body;
  const name = pairWords(design, pair);
  const places = placesOf(design);
  const isOpen = armAt(trial, pair, places[0]) !== null;
  return (
    <li className="one-trial-pair">
      <div className="one-trial-pair-head">
        <h3>{name}</h3>
        {isOpen ? null : (
          <span className="one-trial-sealed">
            <Icon of={Lock} size={16} />
            Sealed
          </span>
        )}
        {onShow === null ? null : (
          <Button small icon={Eye} onClick={onShow}>
            Show the allocation<span className="spoken"> of {name}</span>
          </Button>
        )}
      </div>
      <dl className="one-trial-places">
        {places.map((place) => (
          <div key={place}>
            <dt>{placeWords(place)}</dt>
            {isOpen ? <dd>{armAt(trial, pair, place)}</dd> : null}
            <dd>
              <Measured trial={trial} pair={pair} place={place} onEnter={onEnter} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

interface MeasuredProps extends Pick<PairRowProps, "trial" | "pair" | "onEnter"> {
  readonly place: Place;
}

function Measured({ trial, pair, place, onEnter }: MeasuredProps) {
  const { design, results } = trial.body;
  const found = results.find((one) => one.pair === pair && one.place === place);
  const where = `${pairWords(design, pair)}, ${placeWords(place)}`;
  return (
    <>
      {found === undefined ? (
        <span className="quiet">Not entered</span>
      ) : (
        <span>
          <strong className="figures">{found.value}</strong> {design.measureUnit}{" "}
          <span className="quiet">on {shortDay(found.on)}</span>
        </span>
      )}
      {onEnter === null ? null : (
        <Button small tone="quiet" onClick={() => onEnter(place)}>
          {found === undefined ? "Enter" : "Correct"}
          <span className="spoken">: {where}</span>
        </Button>
      )}
    </>
  );
}
