import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../Icon.tsx";
import "./findings.css";

interface DisclosureProps {
  /** "Why?", "How do we know?" */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** What explains, one step away. */
export function Disclosure({ summary, children, open, onToggle }: DisclosureProps) {
  return (
    <details
      className="disclosure"
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <Icon of={ChevronRight} size={16} />
        <span>{summary}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
