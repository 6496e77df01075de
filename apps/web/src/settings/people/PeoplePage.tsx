import { useQuery, useQueryClient } from "@tanstack/react-query";
import { UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { request } from "../../connection/request.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { ErrorState } from "../../elements/states/ErrorState.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { useSession } from "../../sign-in/session.ts";
import { Refused } from "../Refused.tsx";
import { isAdministrator } from "../roles.ts";
import { type OneTimeLink, type Person, sitesQuery, usersQuery } from "../settings-data.ts";
import { LinkDialog, type MadeLink } from "./LinkDialog.tsx";
import { PeopleTable } from "./PeopleTable.tsx";
import { PersonDialog } from "./PersonDialog.tsx";

/** Who may sign in, and what each may do at which site. */
export function PeoplePage() {
  const { user } = useSession();
  if (!isAdministrator(user)) {
    return <Refused title="People" keptBy="People and their roles are kept by" />;
  }
  return <People ownId={user.id} />;
}

function People({ ownId }: { readonly ownId: string }) {
  const people = useQuery(usersQuery);
  const sites = useQuery(sitesQuery);
  const [shown, setShown] = useState<Person | "new" | null>(null);
  const [made, setMade] = useState<MadeLink | null>(null);
  const queries = useQueryClient();
  const say = useToast();

  async function act(person: Person, verb: "disable" | "enable" | "one-time-link") {
    try {
      const path = `/api/users/${encodeURIComponent(person.id)}/${verb}`;
      const { data } = await request<OneTimeLink | null>(path, { method: "POST", body: {} });
      if (verb === "one-time-link" && data !== null) {
        setMade({ name: person.displayName, link: data.oneTimeLink, expiresAt: data.expiresAt });
      } else if (verb === "disable") {
        say({
          message: `${person.displayName} can no longer sign in`,
          undo: () => void act(person, "enable"),
        });
      } else {
        say({ message: `${person.displayName} can sign in again` });
      }
      await queries.invalidateQueries({ queryKey: ["settings", "people"] });
    } catch (error) {
      say({
        tone: "failed",
        message:
          error instanceof Problem
            ? (error.detail ?? error.title)
            : "That did not work. Try again.",
      });
    }
  }

  return (
    <>
      <PageHeader
        title="People"
        lede="Who may sign in, and what each may do at which site."
        actions={
          <Button tone="main" icon={UserRoundPlus} onClick={() => setShown("new")}>
            Add a person
          </Button>
        }
      />
      {people.error ? (
        <ErrorState error={people.error} onRetry={() => void people.refetch()} />
      ) : (
        <PeopleTable
          people={people.data ?? []}
          loading={people.isPending}
          ownId={ownId}
          onEdit={setShown}
          onAct={(person, verb) => void act(person, verb)}
        />
      )}
      {shown !== null && sites.data ? (
        <PersonDialog
          person={shown === "new" ? null : shown}
          sites={sites.data}
          onClose={() => setShown(null)}
          onLink={(name, link, expiresAt) => {
            setShown(null);
            setMade({ name, link, expiresAt });
          }}
        />
      ) : null}
      {made ? <LinkDialog made={made} onClose={() => setMade(null)} /> : null}
    </>
  );
}
