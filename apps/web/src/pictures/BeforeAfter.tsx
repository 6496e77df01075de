import { useState } from "react";
import { shortDay } from "../elements/records/days.ts";
import { type Picture, pictureFile } from "./picture-data.ts";
import { pictureTitle } from "./picture-words.ts";

interface BeforeAfterProps {
  readonly before: Picture;
  readonly after: Picture;
}

/** Two pictures in one frame; the slider shows more of the one or of the other. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const [share, setShare] = useState(50);
  const { widthPx, heightPx, orientation } = before.body;
  const ratio = orientation > 4 ? `${heightPx} / ${widthPx}` : `${widthPx} / ${heightPx}`;
  return (
    <figure className="before-after">
      <div className="before-after-frame" style={{ aspectRatio: ratio }}>
        <img src={pictureFile(before.id)} alt={`Before: ${pictureTitle(before)}`} />
        <img
          className="before-after-top"
          src={pictureFile(after.id)}
          alt={`After: ${pictureTitle(after)}`}
          style={{ clipPath: `inset(0 0 0 ${share}%)` }}
        />
        <span className="before-after-edge" style={{ insetInlineStart: `${share}%` }} />
      </div>
      <label className="before-after-slider">
        <span>{shortDay(before.body.takenOn)}</span>
        <input
          type="range"
          min={0}
          max={100}
          value={share}
          aria-label="Share of the earlier picture that is seen"
          aria-valuetext={`${share} % before, ${100 - share} % after`}
          onChange={(event) => setShare(event.target.valueAsNumber)}
        />
        <span>{shortDay(after.body.takenOn)}</span>
      </label>
      <figcaption className="quiet">
        Light, distance and hair length differ between pictures; only a measurement at the same spot
        tells of change.
      </figcaption>
    </figure>
  );
}
