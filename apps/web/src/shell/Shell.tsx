import { Outlet } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { armSessionGate } from "../connection/session-gate.ts";
import { SessionEndedDialog } from "../sign-in/SessionEndedDialog.tsx";
import { useSession } from "../sign-in/session.ts";
import { Wordmark } from "../sign-in/Wordmark.tsx";
import { AccountMenu } from "./AccountMenu.tsx";
import { Navigation } from "./Navigation.tsx";
import { OfflineBanner } from "./OfflineBanner.tsx";
import { ShortcutsDialog } from "./ShortcutsDialog.tsx";
import { useShortcuts } from "./useShortcuts.ts";
import "./shell.css";

/** The signed-in app: navigation around the place that is open. */
export function Shell() {
  const [keysShown, setKeysShown] = useState(false);
  const showKeys = useCallback(() => setKeysShown(true), []);
  const { demo } = useSession();
  useShortcuts(showKeys);
  useEffect(() => {
    armSessionGate(true);
    return () => armSessionGate(false);
  }, []);
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <header className="shell-top">
        <Wordmark small />
        <AccountMenu onShowKeys={showKeys} />
      </header>
      <nav className="shell-nav" aria-label="Main">
        <Navigation />
      </nav>
      <main id="content" className="shell-main" tabIndex={-1}>
        <OfflineBanner />
        {demo ? (
          <p className="demo screen-only">Demonstration clinic: everybody here is fictional.</p>
        ) : null}
        <Outlet />
      </main>
      <ShortcutsDialog open={keysShown} onClose={() => setKeysShown(false)} />
      <SessionEndedDialog />
    </div>
  );
}
