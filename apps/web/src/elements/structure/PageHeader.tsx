import { useMatch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import "./structure.css";

interface PageHeaderProps {
  readonly title: string;
  /** One line: what this place answers. */
  readonly lede?: ReactNode;
  /** A link back, shown above the title. */
  readonly back?: ReactNode;
  /** Buttons; the screen's main one last. */
  readonly actions?: ReactNode;
  /**
   * The browser keeps titles in its history, so a page about a person says "Patient" here, not the
   * name. The default is `title`.
   */
  readonly documentTitle?: string;
}

let lastFocusedPath: string | null = null;

/** The page's one h1; takes the focus after navigation and sets the browser's title. */
export function PageHeader({ title, lede, back, actions, documentTitle }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useMatch({ strict: false, select: (match) => match.pathname });
  const shownTitle = documentTitle ?? title;

  useEffect(() => {
    document.title = `${shownTitle} · Anagen`;
  }, [shownTitle]);

  useEffect(() => {
    const firstPage = lastFocusedPath === null;
    const samePage = lastFocusedPath === path;
    lastFocusedPath = path;
    const typing = document.activeElement?.matches("input, textarea, select") ?? false;
    if (!firstPage && !samePage && !typing) heading.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <header className="page-header">
      {back ? <div className="page-back screen-only">{back}</div> : null}
      <div className="page-header-line">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lede ? <p className="page-lede">{lede}</p> : null}
        </div>
        {actions ? <div className="page-actions">{actions}</div> : null}
      </div>
    </header>
  );
}
