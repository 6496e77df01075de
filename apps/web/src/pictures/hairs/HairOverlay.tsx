import { byKind, type FoundHair } from "./found-hairs.ts";
import "./hairs.css";

interface HairOverlayProps {
  readonly hairs: readonly FoundHair[];
  readonly frame?: Frame | null | undefined;
  /** Ids of hairs that are marked. */
  readonly chosen?: readonly number[];
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every hair that was found, from root (dot) to tip, in the colour of its kind; one path a kind. */
export function HairOverlay({ hairs, frame, chosen = [] }: HairOverlayProps) {
  const marked = hairs.filter(({ id }) => chosen.includes(id));
  return (
    <>
      {frame ? <FramePath frame={frame} /> : null}
      <path className="hair-casing" d={hairs.map(shaft).join("")} />
      {[...byKind(hairs)].map(([kind, ofKind]) => (
        <g key={kind} className={`hair-kind hair-${kind}`}>
          <path className="hair-shaft" d={ofKind.map(shaft).join("")} />
          <path className="hair-root" d={ofKind.map(root).join("")} />
        </g>
      ))}
      {marked.length > 0 ? (
        <g className="hair-chosen">
          <path className="hair-halo" d={marked.map(shaft).join("")} />
          <path className="hair-shaft" d={marked.map(shaft).join("")} />
          <path className="hair-root" d={marked.map(root).join("")} />
        </g>
      ) : null}
    </>
  );
}

const shaft = ({ centreline }: FoundHair): string =>
  `M${centreline.map(([x = 0, y = 0]) => `${x} ${y}`).join("L")}`;

const root = ({ root: [x = 0, y = 0] }: FoundHair): string => `M${x} ${y}h0`;

function FramePath({ frame: { x, y, width, height } }: { readonly frame: Frame }) {
  const path = `M${x} ${y}h${width}v${height}h${-width}z`;
  return (
    <>
      <path className="hair-frame-casing" d={path} />
      <path className="hair-frame" d={path} />
    </>
  );
}
