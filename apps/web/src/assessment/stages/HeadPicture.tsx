import { useId } from "react";

// A head seen from above, face upwards: 64 x 80 units, the skull an ellipse round (32, 42).
const SKULL = { cx: 32, cy: 42, rx: 23, ry: 30 } as const;

/** Where the hairline runs, in units from the top: its middle, its deepest corners, the crown. */
interface NorwoodShape {
  readonly middle: number;
  readonly corner: number;
  readonly crown: number;
  readonly bridge?: number;
}

const NORWOOD: Readonly<Record<string, NorwoodShape>> = {
  "norwood-1": { middle: 20, corner: 21, crown: 0 },
  "norwood-2": { middle: 20, corner: 28, crown: 0 },
  "norwood-3": { middle: 22, corner: 38, crown: 0 },
  "norwood-3v": { middle: 22, corner: 36, crown: 7 },
  "norwood-4": { middle: 28, corner: 40, crown: 9.5 },
  "norwood-5": { middle: 36, corner: 44, crown: 12, bridge: 0.45 },
  "norwood-6": { middle: 46, corner: 46, crown: 12, bridge: 1 },
  "norwood-7": { middle: 52, corner: 52, crown: 16, bridge: 1 },
};

/** Width of the thin area along the parting, its start from the front, and how bare it is. */
const PARTING: Readonly<Record<string, { width: number; from: number; bare: number }>> = {
  "sinclair-1": { width: 1.2, from: 15, bare: 0.9 },
  "sinclair-2": { width: 3, from: 15, bare: 0.7 },
  "sinclair-3": { width: 6, from: 15, bare: 0.7 },
  "sinclair-4": { width: 10, from: 14, bare: 0.8 },
  "sinclair-5": { width: 16, from: 14, bare: 0.92 },
  "ludwig-1": { width: 8, from: 22, bare: 0.4 },
  "ludwig-2": { width: 13, from: 21, bare: 0.65 },
  "ludwig-3": { width: 17, from: 20, bare: 0.95 },
};

/** A schematic of one stage, drawn for this app: dark is hair, light is thin or bare. */
export function HeadPicture({ stage }: { readonly stage: string }) {
  const clip = useId().replaceAll(":", "");
  const norwood = NORWOOD[stage];
  const parting = PARTING[stage];
  return (
    <svg className="head" viewBox="0 0 64 80" aria-hidden="true" focusable="false">
      <clipPath id={clip}>
        <ellipse {...SKULL} />
      </clipPath>
      <path className="head-nose" d="M28 13.5 32 7l4 6.5" />
      <path className="head-nose" d="M9 40c-4-1-5 8 0.5 9M55 40c4-1 5 8-0.5 9" />
      <ellipse className="head-hair" {...SKULL} />
      <g clipPath={`url(#${clip})`}>
        {norwood ? <NorwoodArea {...norwood} /> : null}
        {parting ? <PartingArea {...parting} /> : null}
      </g>
      <ellipse className="head-line" {...SKULL} />
    </svg>
  );
}

function NorwoodArea({ middle, corner, crown, bridge }: NorwoodShape) {
  const edge = Math.max(20, corner - 14);
  const front = [
    `M4 0 V${edge}`,
    `Q14 ${corner + 1} 20 ${corner}`,
    `Q26 ${middle} 32 ${middle}`,
    `Q38 ${middle} 44 ${corner}`,
    `Q50 ${corner + 1} 60 ${edge} V0 Z`,
  ].join(" ");
  return (
    <>
      <path className="head-bare" d={front} />
      {crown > 0 ? (
        <ellipse className="head-bare" cx="32" cy="55" rx={crown} ry={crown * 0.95} />
      ) : null}
      {bridge ? (
        <ellipse className="head-bare" opacity={bridge} cx="32" cy="46" rx={crown} ry="12" />
      ) : null}
    </>
  );
}

function PartingArea({ width, from, bare }: { width: number; from: number; bare: number }) {
  const to = 64;
  const shape = `M32 ${from} C${32 + width * 1.3} ${from + 10} ${32 + width} ${to - 14} 32 ${to} C${32 - width} ${to - 14} ${32 - width * 1.3} ${from + 10} 32 ${from} Z`;
  return (
    <>
      <path className="head-bare" d={shape} opacity={bare} />
      <path className="head-part" d={`M32 ${from - 1} V${to}`} />
    </>
  );
}
