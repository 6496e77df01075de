interface DrawnHair {
  readonly id: number;
  readonly root: readonly number[];
  readonly centreline: readonly (readonly number[])[];
  readonly inFrame: boolean;
  readonly class: string;
}

interface HairOverlayProps {
  readonly hairs: readonly DrawnHair[];
  readonly frame: { x: number; y: number; width: number; height: number } | null;
}

/** Every hair that was found, from root (dot) to tip; hollow where it is not counted. */
export function HairOverlay({ hairs, frame }: HairOverlayProps) {
  return (
    <>
      {frame ? <rect className="hair-frame" {...frame} /> : null}
      {hairs.map(({ id, root, centreline, inFrame, class: kind }) => {
        const [x = 0, y = 0] = root;
        return (
          <g key={id} className={`hair hair-${kind}${inFrame ? "" : " hair-outside"}`}>
            <polyline points={centreline.map((point) => point.join(",")).join(" ")} />
            <circle cx={x} cy={y} r="6" />
          </g>
        );
      })}
    </>
  );
}
