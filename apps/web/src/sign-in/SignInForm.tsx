import { type FormEvent, useState } from "react";
import { Problem } from "../connection/problem.ts";
import { Button } from "../elements/actions/Button.tsx";
import { PasswordField } from "../elements/fields/PasswordField.tsx";
import { TextField } from "../elements/fields/TextField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { signIn } from "./session.ts";

interface SignInFormProps {
  readonly initialLogin?: string;
  readonly onSignedIn: () => Promise<void> | void;
}

function refusal(error: unknown): string {
  if (!(error instanceof Problem)) return "Something went wrong. Try again.";
  if (error.status === 401)
    return "The sign-in name or the password is not right. Both are kept below.";
  if (error.status === 429) return error.detail ?? "Too many tries. Wait a minute, then try again.";
  return error.detail ?? error.title;
}

/** Sign-in name and password; what was typed stays after a refusal. */
export function SignInForm({ initialLogin = "", onSignedIn }: SignInFormProps) {
  const [login, setLogin] = useState(initialLogin);
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (login.trim() === "" || password === "") {
      setError("Both the sign-in name and the password are needed.");
      return;
    }
    setBusy(true);
    setError(null);
    try {
      await signIn(login.trim(), password);
      await onSignedIn();
    } catch (caught) {
      setError(refusal(caught));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {error ? (
        <Notice tone="problem" announce>
          {error}
        </Notice>
      ) : null}
      <TextField
        label="Sign-in name"
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={login}
        onChange={setLogin}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <Button tone="main" type="submit" busy={busy}>
        Sign in
      </Button>
    </form>
  );
}
