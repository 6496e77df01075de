import { SCALP_ZONES, type ScalpZone, ZONE_FACTS } from "@anagen/treatment";
import { type KeyboardEvent, useId } from "react";
import { SKULL, ZONE_SHAPES } from "./zone-shapes.ts";
import "./scalp-map.css";

interface ScalpMapProps {
  /** Zones that are marked: in the plan, needled, measured. */
  readonly marked: readonly ScalpZone[];
  /** What a zone is read as, after its name: "in the plan". */
  readonly said: (zone: ScalpZone) => string;
  /** The zone looked at, here or in the table. */
  readonly chosen: ScalpZone | null;
  readonly onChoose: (zone: ScalpZone | null) => void;
}

/** The scalp from above with its named zones; a press or Enter shows one in the table. */
export function ScalpMap({ marked, said, chosen, onChoose }: ScalpMapProps) {
  const clip = useId().replaceAll(":", "");
  const toggle = (zone: ScalpZone) => onChoose(chosen === zone ? null : zone);
  const onKey = (zone: ScalpZone) => (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    toggle(zone);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside a picture
    <svg
      className="scalp"
      viewBox="0 0 200 240"
      role="group"
      aria-label="Scalp from above, face up"
    >
      <clipPath id={clip}>
        <ellipse {...SKULL} />
      </clipPath>
      <pattern
        id={`${clip}-hatch`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="scalp-hatch" d="M0 0V7" />
      </pattern>
      <path className="scalp-face" d="M88 30 100 10l12 20" />
      <path className="scalp-face" d="M23 112c-14-4-16 26 1 30M177 112c14-4 16 26-1 30" />
      <ellipse className="scalp-skull" {...SKULL} />
      <g clipPath={`url(#${clip})`}>
        {SCALP_ZONES.map((zone, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a picture
          <g
            key={zone}
            role="button"
            tabIndex={0}
            className="scalp-zone"
            aria-pressed={chosen === zone}
            aria-label={`${index + 1} ${ZONE_FACTS[zone].name}: ${said(zone)}`}
            onClick={() => toggle(zone)}
            onKeyDown={onKey(zone)}
          >
            <path
              className={marked.includes(zone) ? "scalp-in" : "scalp-out"}
              d={ZONE_SHAPES[zone].path}
            />
            {marked.includes(zone) ? (
              <path d={ZONE_SHAPES[zone].path} fill={`url(#${clip}-hatch)`} />
            ) : null}
            <text
              className={marked.includes(zone) ? "scalp-number scalp-number-in" : "scalp-number"}
              x={ZONE_SHAPES[zone].at[0]}
              y={ZONE_SHAPES[zone].at[1] + 5}
              textAnchor="middle"
            >
              {index + 1}
            </text>
          </g>
        ))}
      </g>
      <ellipse className="scalp-edge" {...SKULL} />
    </svg>
  );
}
