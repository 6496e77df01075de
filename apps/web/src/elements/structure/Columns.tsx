import type { ReactNode } from "react";
import "./structure.css";

interface ColumnsProps {
  readonly children: ReactNode;
  /** The context column: beside on wide screens, below (or above) on narrow ones. */
  readonly aside: ReactNode;
  readonly asideLabel: string;
  /** Keeps the context column in view while the reading column scrolls. */
  readonly sticky?: boolean;
  readonly asideFirstOnPhone?: boolean;
}

/** One column of reading width plus one context column. */
export function Columns({ children, aside, asideLabel, sticky, asideFirstOnPhone }: ColumnsProps) {
  const order = asideFirstOnPhone ? " columns-aside-first" : "";
  return (
    <div className={`columns${order}`}>
      <div className="columns-main">{children}</div>
      <aside
        className={sticky ? "columns-aside columns-sticky" : "columns-aside"}
        aria-label={asideLabel}
      >
        {aside}
      </aside>
    </div>
  );
}

interface SectionProps {
  readonly title: ReactNode;
  readonly lede?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with its own h2, set off by a hairline. */
export function Section({ title, lede, actions, children }: SectionProps) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {actions}
      </div>
      {lede ? <p className="quiet">{lede}</p> : null}
      {children}
    </section>
  );
}

/** A raised surface, only for what truly stands apart (a decision, a form over the page). */
export function Card({ children }: { readonly children: ReactNode }) {
  return <div className="card">{children}</div>;
}
