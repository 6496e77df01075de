import type { ReactNode } from "react";
import "./pictures.css";

interface FigureProps {
  /** What the picture shows; read aloud in its place. */
  readonly says: string;
  readonly viewBox: string;
  readonly caption: string;
  readonly children: ReactNode;
}

/** A drawing with its caption. */
export function Figure({ says, viewBox, caption, children }: FigureProps) {
  const wide = Number(viewBox.split(" ")[2]) > 400;
  return (
    <figure className={wide ? "drawn drawn-wide keep-together" : "drawn keep-together"}>
      <svg viewBox={viewBox} role="img" aria-label={says}>
        {children}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
