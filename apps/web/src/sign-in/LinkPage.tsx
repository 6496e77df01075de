import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Problem } from "../connection/problem.ts";
import { Button } from "../elements/actions/Button.tsx";
import { LinkButton } from "../elements/actions/LinkButton.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { EntranceLayout } from "./EntranceLayout.tsx";
import { redeemLink, sessionQuery } from "./session.ts";

/** The token stays in the fragment, which browsers never send; it leaves the address bar at once. */
function takeToken(): string | null {
  const token = new URLSearchParams(window.location.hash.slice(1)).get("token");
  window.history.replaceState(window.history.state, "", window.location.pathname);
  return token;
}

type Progress = "working" | "no-token" | "used" | "unreachable";

/** Where a one-time sign-in link lands. */
export function LinkPage() {
  const [progress, setProgress] = useState<Progress>("working");
  const token = useRef<string | null>(null);
  const begun = useRef(false);
  const navigate = useNavigate();
  const queries = useQueryClient();

  async function redeem() {
    if (token.current === null) {
      setProgress("no-token");
      return;
    }
    setProgress("working");
    try {
      await redeemLink(token.current);
      queries.clear();
      const session = await queries.fetchQuery(sessionQuery);
      await navigate({ to: session.user.mustSetPassword ? "/password" : "/today", replace: true });
    } catch (error) {
      const unreachable = error instanceof Problem && (error.status === 0 || error.status >= 500);
      setProgress(unreachable ? "unreachable" : "used");
    }
  }

  // A link works once, so it is redeemed once, also where effects run twice while developing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, on arrival
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    token.current = takeToken();
    void redeem();
  }, []);

  return (
    <EntranceLayout>
      <PageHeader title="One-time link" />
      {progress === "working" ? (
        <SkeletonLines lines={3} label="Signing in with your link" />
      ) : null}
      {progress === "unreachable" ? (
        <div className="stack">
          <Notice tone="warning" title="The server could not be reached" announce>
            Your link has not been used up.
          </Notice>
          <Button tone="main" onClick={() => void redeem()}>
            Try again
          </Button>
        </div>
      ) : null}
      {progress === "used" || progress === "no-token" ? (
        <div className="stack">
          <Notice tone="warning" title="This link does not work any more" announce>
            A link works once and for a short time. Ask for a new one, or sign in with your
            password.
          </Notice>
          <LinkButton to="/sign-in" search={{}}>
            Go to sign-in
          </LinkButton>
        </div>
      ) : null}
    </EntranceLayout>
  );
}
