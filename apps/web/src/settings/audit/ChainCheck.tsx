import { ShieldCheck } from "lucide-react";
import { useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { request } from "../../connection/request.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import type { ChainReport } from "../settings-data.ts";

const count = (number: number) => number.toLocaleString("en-GB");

/** Recomputes the chain of the whole trail and says in words what came out. */
export function ChainCheck() {
  const [report, setReport] = useState<ChainReport | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function check() {
    setBusy(true);
    setTrouble(null);
    try {
      const { data } = await request<ChainReport>("/api/audit/verification", {
        method: "POST",
        body: {},
      });
      setReport(data);
    } catch (error) {
      setReport(null);
      setTrouble(
        error instanceof Problem ? (error.detail ?? error.title) : "The check did not finish.",
      );
    } finally {
      setBusy(false);
    }
  }
  return (
    <div className="stack stack-close">
      <div>
        <Button icon={ShieldCheck} busy={busy} onClick={() => void check()}>
          {busy ? "Checking every event" : "Check the chain"}
        </Button>
      </div>
      {trouble ? (
        <Notice tone="problem" title="Not checked" announce>
          {trouble}
        </Notice>
      ) : null}
      {report?.ok ? (
        <Notice title="The chain holds" announce>
          {count(report.events)} events and {count(report.versions)} versions of records were read
          again; each fits the one before, and none was changed, taken out or put in.
        </Notice>
      ) : null}
      {report && !report.ok ? (
        <Notice
          tone="problem"
          title={`The chain does not hold: ${count(report.problems.length)} ${report.problems.length === 1 ? "break" : "breaks"}`}
          announce
        >
          <ul>
            {report.problems.slice(0, 20).map((problem) => (
              <li key={problem.kind + problem.detail}>{problem.detail}</li>
            ))}
          </ul>
          <p>
            Keep the data folder as it is, keep the last backup, and tell whoever runs the server.
          </p>
        </Notice>
      ) : null}
    </div>
  );
}
