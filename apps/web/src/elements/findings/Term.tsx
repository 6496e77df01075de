import { type ReactNode, useId } from "react";
import "./findings.css";

interface TermProps {
  /** The word as it stands in the text. */
  readonly children: ReactNode;
  /** One or two plain sentences. */
  readonly meaning: ReactNode;
  readonly className?: string;
}

/** A word of the field with its explanation: press or focus it to read. */
export function Term({ children, meaning, className }: TermProps) {
  const id = useId().replaceAll(":", "");
  return (
    <>
      <button type="button" className={className ?? "term"} popoverTarget={id}>
        {children}
      </button>
      <span id={id} popover="auto" className="term-meaning" role="note">
        {meaning}
      </span>
    </>
  );
}
