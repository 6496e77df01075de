import type { LucideIcon } from "lucide-react";

interface IconProps {
  readonly of: LucideIcon;
  readonly size?: 16 | 20 | 24;
}

/** A picture beside a word, in the app's one weight; never read aloud. */
export function Icon({ of: Picture, size = 20 }: IconProps) {
  return <Picture size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}
