import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import {
  isWaitingForSignIn,
  leaveInstead,
  signedInAgain,
  watchSessionGate,
} from "../connection/session-gate.ts";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { sessionQuery, useSession } from "./session.ts";

/** Over the page when the session ended, so that what is typed behind it stays. */
export function SessionEndedDialog() {
  const waiting = useSyncExternalStore(watchSessionGate, isWaitingForSignIn);
  const queries = useQueryClient();
  const { user } = useSession();

  async function check() {
    const session = await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    if (session.user.id === user.id) signedInAgain();
    else {
      // Another person signed in: nothing of the first one's work may be sent in their name.
      leaveInstead();
      window.location.assign("/today");
    }
  }

  return (
    <Dialog
      open={waiting}
      mustAnswer
      onClose={leaveInstead}
      title="Your session has ended"
      actions={
        <Button
          tone="quiet"
          onClick={() => {
            leaveInstead();
            window.location.assign("/sign-in");
          }}
        >
          Leave without saving
        </Button>
      }
    >
      <div className="stack">
        <p>Sign in again to go on. What you typed is still here.</p>
        <SignInForm initialLogin={user.login} onSignedIn={check} />
      </div>
    </Dialog>
  );
}
