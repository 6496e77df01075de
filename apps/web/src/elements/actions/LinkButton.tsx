import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { LucideIcon } from "lucide-react";
import type { AnchorHTMLAttributes, ReactNode } from "react";
import { Icon } from "../Icon.tsx";
import { type ButtonTone, buttonClass } from "./Button.tsx";

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly tone?: ButtonTone;
  readonly icon?: LucideIcon;
  readonly small?: boolean;
  readonly children?: ReactNode;
}

/** A link that looks like a button, to a file or another site; give it `href`. */
export function AnchorButton({
  tone = "plain",
  icon,
  small = false,
  children,
  ...rest
}: AnchorProps) {
  return (
    <a {...rest} className={buttonClass(tone, small)}>
      {icon ? <Icon of={icon} /> : null}
      <span>{children}</span>
    </a>
  );
}

/** A link inside the app that looks like a button; give it `to` and `params` as for `Link`. */
export const LinkButton: LinkComponent<typeof AnchorButton> = createLink(AnchorButton);
