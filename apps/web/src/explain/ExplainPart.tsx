import type { ReactNode } from "react";
import "./parts.css";

interface ExplainPartProps {
  readonly id: string;
  readonly title: string;
  readonly lede?: string;
  readonly children: ReactNode;
}

/** One part of the page that an address can point to. */
export function ExplainPart({ id, title, lede, children }: ExplainPartProps) {
  return (
    <section id={id} tabIndex={-1} className="explain-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lede ? <p className="explain-lede">{lede}</p> : null}
      {children}
    </section>
  );
}
