import { useId, useState } from "react";
import { shortDay } from "../../elements/records/days.ts";
import { Notice } from "../../elements/states/Notice.tsx";
import { type Picture, pictureFile } from "../picture-data.ts";
import { pictureTitle } from "../picture-words.ts";
import { Viewer } from "../viewer/Viewer.tsx";
import { layOnBefore } from "./aligned.ts";
import { ChangeMarks } from "./ChangeMarks.tsx";
import type { KnownChange } from "./useChange.ts";

interface BeforeAfterProps {
  readonly before: Picture;
  readonly after: Picture;
  readonly change: KnownChange | null;
}

const HALF = 50;

/** Two pictures in one frame; the slider shows more of the one or of the other. */
export function BeforeAfter({ before, after, change }: BeforeAfterProps) {
  const [share, setShare] = useState(HALF);
  const [marked, setMarked] = useState(true);
  const [lost, setLost] = useState(false);
  const clipId = useId();
  const size = uprightSize(before);
  const later = uprightSize(after);
  const toAfter = change?.comparison?.registration?.toAfterPx ?? null;
  const laid = toAfter === null ? null : layOnBefore(toAfter);
  const edge = (size.widthPx * share) / 100;
  return (
    <figure className="before-after">
      <Viewer
        src={pictureFile(before.id)}
        alt={`Before: ${pictureTitle(before)}. After: ${pictureTitle(after)}.`}
        {...size}
        onSlide={(at) => setShare(Math.round(at * 100))}
        tools={
          laid !== null && change?.comparison?.status === "compared" ? (
            <label className="viewer-switch">
              <input
                type="checkbox"
                checked={marked}
                onChange={(event) => setMarked(event.target.checked)}
              />
              Mark what changed
            </label>
          ) : null
        }
      >
        <clipPath id={clipId}>
          <rect x={edge} y={-0.5} width={size.widthPx - edge} height={size.heightPx} />
        </clipPath>
        <g clipPath={`url(#${clipId})`}>
          <rect className="before-after-ground" {...sides(size)} />
          <image
            href={pictureFile(after.id)}
            onError={() => setLost(true)}
            {...(laid === null
              ? { ...sides(size), preserveAspectRatio: "xMidYMid slice" }
              : { ...sides(later), transform: laid, preserveAspectRatio: "none" })}
          />
        </g>
        {marked && change !== null && laid !== null ? (
          <ChangeMarks change={change} edge={edge} />
        ) : null}
        <path className="before-after-edge" d={`M${edge} 0v${size.heightPx}`} />
      </Viewer>
      {lost ? (
        <Notice tone="problem" title="The later picture cannot be shown" announce>
          Open it by itself to see why; the figures beside it rest on what was kept.
        </Notice>
      ) : null}
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
        {laid === null
          ? "The pictures are not lined up: light, distance and hair length differ, and only a measurement at the same spot tells of change."
          : "The later picture is laid on the earlier one by the pattern of their hairs. Light and hair length differ; only the measurement tells of change."}
      </figcaption>
    </figure>
  );
}

const uprightSize = ({ body: { widthPx, heightPx, orientation } }: Picture) =>
  orientation > 4 ? { widthPx: heightPx, heightPx: widthPx } : { widthPx, heightPx };

const sides = ({ widthPx, heightPx }: { widthPx: number; heightPx: number }) => ({
  // A whole number is the middle of a pixel.
  x: -0.5,
  y: -0.5,
  width: widthPx,
  height: heightPx,
});
