import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { placeOfItem } from "./place-of-item.ts";
import type { DayItem } from "./today-data.ts";

interface DayItemLinkProps {
  readonly item: DayItem;
  readonly children: ReactNode;
}

/** Where the work on one item is done. */
export function DayItemLink({ item, children }: DayItemLinkProps) {
  const { to, params } = placeOfItem(item);
  return (
    <Link className="day-link" to={to} params={params}>
      {children}
    </Link>
  );
}
