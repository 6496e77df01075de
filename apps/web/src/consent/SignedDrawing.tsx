import type { Signature } from "./consent-data.ts";
import { pathOf } from "./stroke-path.ts";

/** A signature as it was given. */
export function SignedDrawing({ signature, name }: { signature: Signature; name: string }) {
  if (signature.kind === "typed") return <p className="signature-typed">{signature.name}</p>;
  const { box, strokes } = signature;
  return (
    <svg
      className="signature-shown"
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={`Signature of ${name}`}
    >
      {strokes.map((stroke, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a signed drawing does not change
          key={index}
          className="signature-stroke"
          d={pathOf(stroke)}
        />
      ))}
    </svg>
  );
}
