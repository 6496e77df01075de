import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { request } from "../../connection/request.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { ConfirmDialog } from "../../elements/actions/ConfirmDialog.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { type Column, DataTable } from "../../elements/records/DataTable.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { dayOf } from "../../elements/records/instants.ts";
import { EmptyState } from "../../elements/states/EmptyState.tsx";
import { ErrorState } from "../../elements/states/ErrorState.tsx";
import { RecordsPicture } from "../../elements/states/pictures.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { useSession } from "../../sign-in/session.ts";
import { Refused } from "../Refused.tsx";
import { hasRole } from "../roles.ts";
import { type ApiToken, tokensQuery } from "../settings-data.ts";
import { TokenDialog } from "./TokenDialog.tsx";

/** Keys by which another program may ask in this person's name. */
export function TokensPage() {
  const { user } = useSession();
  if (!hasRole(user, ["administrator", "clinician"])) {
    return <Refused title="API tokens" keptBy="Tokens are made by a clinician or" />;
  }
  return <Tokens />;
}

function Tokens() {
  const tokens = useQuery(tokensQuery);
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<ApiToken | null>(null);
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  const say = useToast();

  async function end(token: ApiToken) {
    setBusy(true);
    try {
      await request(`/api/api-tokens/${encodeURIComponent(token.id)}`, { method: "DELETE" });
      say({ message: `Token “${token.label}” ended` });
      setEnding(null);
    } catch {
      say({ tone: "failed", message: "The token was not ended. Try again." });
    } finally {
      setBusy(false);
      await queries.invalidateQueries({ queryKey: ["settings", "tokens"] });
    }
  }

  const columns: readonly Column<ApiToken>[] = [
    {
      id: "label",
      header: "What it is for",
      sortBy: (token) => token.label,
      cell: (token) => <strong>{token.label}</strong>,
    },
    {
      id: "made",
      header: "Made",
      sortBy: (token) => token.createdAt,
      cell: (token) => shortDay(dayOf(token.createdAt)),
    },
    {
      id: "until",
      header: "Works until",
      sortBy: (token) => token.expiresAt,
      cell: (token) =>
        token.revokedAt
          ? `Ended ${shortDay(dayOf(token.revokedAt))}`
          : token.expiresAt
            ? shortDay(dayOf(token.expiresAt))
            : "No end",
    },
    {
      id: "do",
      header: "",
      align: "end",
      cell: (token) =>
        token.revokedAt ? null : (
          <Button small tone="quiet" onClick={() => setEnding(token)}>
            End<span className="spoken"> {token.label}</span>
          </Button>
        ),
    },
  ];
  return (
    <>
      <PageHeader
        title="API tokens"
        lede="By a token another program asks in your name and sees what you may see."
        actions={
          <Button tone="main" icon={Plus} onClick={() => setAdding(true)}>
            New token
          </Button>
        }
      />
      {tokens.error ? (
        <ErrorState error={tokens.error} onRetry={() => void tokens.refetch()} />
      ) : (
        <DataTable
          caption="API tokens"
          columns={columns}
          rows={tokens.data ?? []}
          rowKey={(token) => token.id}
          loading={tokens.isPending}
          empty={
            <EmptyState
              picture={<RecordsPicture />}
              title="No tokens"
              action={
                <Button icon={Plus} onClick={() => setAdding(true)}>
                  New token
                </Button>
              }
            >
              Make one when another program must read or write here. The calls it may make stand at{" "}
              <a href="/api/docs">/api/docs</a>.
            </EmptyState>
          }
        />
      )}
      {adding ? <TokenDialog onClose={() => setAdding(false)} /> : null}
      <ConfirmDialog
        open={ending !== null}
        danger
        title="End this token?"
        confirm="End the token"
        busy={busy}
        onClose={() => setEnding(null)}
        onConfirm={() => {
          if (ending) void end(ending);
        }}
      >
        <p>
          The program that uses “{ending?.label}” is refused from now on. This cannot be taken back;
          a new token can be made.
        </p>
      </ConfirmDialog>
    </>
  );
}
