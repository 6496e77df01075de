import type { ReactNode } from "react";
import "./states.css";

interface EmptyStateProps {
  /** One of pictures.tsx. */
  readonly picture: ReactNode;
  readonly title: string;
  /** What will be here, and what to do. */
  readonly children: ReactNode;
  /** One action. */
  readonly action?: ReactNode;
}

/** An empty place that teaches what it is for. */
export function EmptyState({ picture, title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      {picture}
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
