import type { LucideIcon } from "lucide-react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Icon } from "../Icon.tsx";
import "./actions.css";

export type ButtonTone = "main" | "plain" | "quiet" | "danger";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** "main" once a screen; "plain" for the rest; "quiet" in lists and bars; "danger" for erasing. */
  readonly tone?: ButtonTone;
  readonly icon?: LucideIcon;
  /** Says that the work is under way; the button stays focusable and ignores presses. */
  readonly busy?: boolean;
  readonly small?: boolean;
  readonly children: ReactNode;
}

export function buttonClass(tone: ButtonTone, small: boolean): string {
  return `button button-${tone}${small ? " button-small" : ""}`;
}

export function Button({
  tone = "plain",
  icon,
  busy = false,
  small = false,
  type = "button",
  children,
  onClick,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? "button" : type}
      className={[buttonClass(tone, small), className].filter(Boolean).join(" ")}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy ? <span className="button-busy" aria-hidden="true" /> : null}
      {!busy && icon ? <Icon of={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonProps, "children" | "icon"> {
  readonly icon: LucideIcon;
  /** Read aloud and shown on hover. */
  readonly label: string;
}

/** A button of one picture, for bars where the place says the rest. */
export function IconButton({ icon, label, tone = "quiet", className, ...rest }: IconButtonProps) {
  const { busy: _busy, small: _small, ...native } = rest;
  return (
    <button
      type="button"
      {...native}
      className={["button", `button-${tone}`, "button-icon", className].filter(Boolean).join(" ")}
      aria-label={label}
      title={label}
    >
      <Icon of={icon} />
    </button>
  );
}
