import { useQuery } from "@tanstack/react-query";
import { TrialLinks } from "./TrialLinks.tsx";
import { trialsQuery } from "./trial-data.ts";

/** For staff, on the person's page: trials that have not ended, so that no session passes them by. */
export function RunningTrials({ patientId }: { readonly patientId: string }) {
  const trials = useQuery(trialsQuery(patientId));
  const running = (trials.data ?? []).filter(({ body }) => body.endedAt === null);
  if (running.length === 0) return null;
  return (
    <section className="one-trial-running" aria-labelledby="running-trials">
      <h2 id="running-trials">Trial in this person</h2>
      <TrialLinks patientId={patientId} trials={running} />
    </section>
  );
}
