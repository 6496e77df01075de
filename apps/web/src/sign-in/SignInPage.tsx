import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useRouterState, useSearch } from "@tanstack/react-router";
import { Notice } from "../elements/states/Notice.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { EntranceLayout } from "./EntranceLayout.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { sessionQuery } from "./session.ts";

/** Sign-in; goes back to the place the person came from. */
export function SignInPage() {
  const { back } = useSearch({ from: "/sign-in" });
  const signedOut = useRouterState({ select: (state) => state.location.state.signedOut === true });
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <EntranceLayout>
      <PageHeader title="Sign in" />
      <div className="stack">
        {signedOut ? (
          <Notice title="You are signed out.">Nothing about patients stays in this browser.</Notice>
        ) : null}
        <SignInForm
          onSignedIn={async () => {
            queries.clear();
            await queries.fetchQuery(sessionQuery);
            await navigate({ to: back ?? "/today", replace: true });
          }}
        />
        <p className="quiet">
          New here, or the password is lost? Ask an administrator of your clinic for a one-time
          link.
        </p>
      </div>
    </EntranceLayout>
  );
}
