import "./states.css";

interface SkeletonLinesProps {
  readonly lines?: number;
  /** Read aloud while waiting. */
  readonly label?: string;
}

const WIDTHS = ["62%", "88%", "74%", "93%", "68%", "80%"];

/** Quiet grey lines where text will come; they appear only after a moment. */
export function SkeletonLines({ lines = 4, label = "Loading" }: SkeletonLinesProps) {
  return (
    <div className="skeleton" role="status">
      <span className="spoken">{label}</span>
      {Array.from({ length: lines }, (_, index) => `line-${index}`).map((line, index) => (
        <span key={line} className="skeleton-line" style={{ inlineSize: WIDTHS[index % 6] }} />
      ))}
    </div>
  );
}
