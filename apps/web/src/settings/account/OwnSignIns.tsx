import { useQuery, useQueryClient } from "@tanstack/react-query";
import { request } from "../../connection/request.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { type Column, DataTable } from "../../elements/records/DataTable.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { dayOf, timeOf } from "../../elements/records/instants.ts";
import { ErrorState } from "../../elements/states/ErrorState.tsx";
import { type OwnSignIn, signInsQuery } from "../settings-data.ts";
import { clientInWords } from "./client-words.ts";

const moment = (at: string) => `${shortDay(dayOf(at))}, ${timeOf(at)}`;

/** The own sign-ins; any but the present one can be ended here. */
export function OwnSignIns() {
  const signIns = useQuery(signInsQuery);
  const queries = useQueryClient();
  const say = useToast();

  async function end(one: OwnSignIn) {
    try {
      await request(`/api/sessions/${encodeURIComponent(one.id)}`, { method: "DELETE" });
      say({ message: "Sign-in ended" });
    } catch {
      say({ tone: "failed", message: "The sign-in was not ended. Try again." });
    }
    await queries.invalidateQueries({ queryKey: ["settings", "sign-ins"] });
  }

  const columns: readonly Column<OwnSignIn>[] = [
    {
      id: "client",
      header: "Device",
      cell: (one) => (
        <>
          <strong>{clientInWords(one.client)}</strong>
          {one.current ? <span className="quiet"> this one</span> : null}
        </>
      ),
    },
    { id: "since", header: "Since", cell: (one) => moment(one.createdAt) },
    { id: "used", header: "Last used", cell: (one) => moment(one.lastUsedAt) },
    {
      id: "do",
      header: "",
      align: "end",
      cell: (one) =>
        one.current ? null : (
          <Button small tone="quiet" onClick={() => void end(one)}>
            End<span className="spoken"> the sign-in on {clientInWords(one.client)}</span>
          </Button>
        ),
    },
  ];
  if (signIns.error) {
    return <ErrorState error={signIns.error} onRetry={() => void signIns.refetch()} />;
  }
  return (
    <DataTable
      caption="My sign-ins"
      columns={columns}
      rows={signIns.data ?? []}
      rowKey={(one) => one.id}
      loading={signIns.isPending}
    />
  );
}
