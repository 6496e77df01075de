import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import "./evidence.css";

const PARTS = [
  { to: "/evidence", word: "What is known" },
  { to: "/evidence/trials", word: "Trials" },
  { to: "/evidence/conclusions", word: "Log of conclusions" },
  { to: "/evidence/own", word: "Your own data" },
] as const;

interface EvidenceFrameProps {
  readonly title: string;
  readonly lede?: ReactNode;
  readonly back?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Every page of the place: its parts, its heading, its content. */
export function EvidenceFrame({ children, ...header }: EvidenceFrameProps) {
  return (
    <div className="evidence">
      <nav className="evidence-parts screen-only" aria-label="Evidence">
        <ul>
          {PARTS.map(({ to, word }) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ exact: to === "/evidence" }}
                activeProps={{ "aria-current": "page" }}
                className="evidence-part"
              >
                {word}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <PageHeader {...header} />
      <div className="evidence-content">{children}</div>
    </div>
  );
}
