import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Problem } from "../connection/problem.ts";
import { Button } from "../elements/actions/Button.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { PasswordField } from "../elements/fields/PasswordField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { EntranceLayout } from "./EntranceLayout.tsx";
import { sessionQuery, setPassword } from "./session.ts";

const SHORTEST = 8;
const ADVISED = 15;

function advice(password: string): string {
  const length = [...password].length;
  if (length === 0) return `At least ${SHORTEST} characters; ${ADVISED} or more is better.`;
  if (length < SHORTEST) return `${length} of at least ${SHORTEST} characters.`;
  if (length < ADVISED) return `${length} characters: enough. ${ADVISED} or more is better.`;
  return `${length} characters: good.`;
}

/** A new person sets a password. Length counts, nothing else is asked; pasting is welcome. */
export function PasswordPage() {
  const [password, setTyped] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const say = useToast();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if ([...password].length < SHORTEST) {
      setError(`The password needs at least ${SHORTEST} characters.`);
      return;
    }
    setBusy(true);
    setError(undefined);
    try {
      await setPassword(password);
      await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
      say({ message: "Password set" });
      await navigate({ to: "/today", replace: true });
    } catch (caught) {
      setError(
        caught instanceof Problem
          ? (caught.errors[0]?.message ?? caught.detail ?? caught.title)
          : "Something went wrong. Try again.",
      );
    } finally {
      setBusy(false);
    }
  }

  return (
    <EntranceLayout>
      <PageHeader title="Choose a password" lede="You will use it the next time you sign in." />
      <form className="stack" onSubmit={submit} noValidate>
        <PasswordField
          label="New password"
          name="new-password"
          autoComplete="new-password"
          hint={<span aria-live="polite">{advice(password)}</span>}
          error={error}
          value={password}
          onChange={setTyped}
        />
        <Button tone="main" type="submit" busy={busy}>
          Set password
        </Button>
        <Notice>
          Several words in a row are easy to remember and hard to guess. Very common passwords are
          refused. A password manager may fill this in.
        </Notice>
      </form>
    </EntranceLayout>
  );
}
