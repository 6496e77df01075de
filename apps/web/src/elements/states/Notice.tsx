import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../Icon.tsx";
import "./states.css";

interface NoticeProps {
  readonly tone?: "info" | "warning" | "problem";
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Read aloud as soon as it appears. */
  readonly announce?: boolean;
}

const PICTURE = { info: Info, warning: TriangleAlert, problem: CircleAlert } as const;

/** A message that stays in its place on the page. */
export function Notice({ tone = "info", title, children, announce = false }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={announce ? "alert" : undefined}>
      <Icon of={PICTURE[tone]} />
      <div>
        {title ? <strong>{title}</strong> : null}
        {children ? <div>{children}</div> : null}
      </div>
    </div>
  );
}
