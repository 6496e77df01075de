import type { ReactNode } from "react";
import { LookSwitch } from "../shell/LookSwitch.tsx";
import "../shell/shell.css";
import "./sign-in.css";
import { Wordmark } from "./Wordmark.tsx";

/** The quiet page around sign-in, one-time links and setting a password. */
export function EntranceLayout({ children }: { readonly children: ReactNode }) {
  return (
    <div className="entrance">
      <header className="entrance-top">
        <Wordmark />
        <LookSwitch />
      </header>
      <main className="entrance-main">{children}</main>
      <footer className="entrance-foot">
        Decision support for clinicians. Options with reasons and sources; the decision stays yours.
      </footer>
    </div>
  );
}
