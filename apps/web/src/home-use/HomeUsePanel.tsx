import { useQuery } from "@tanstack/react-query";
import { OctagonX } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Backing } from "../elements/findings/Backing.tsx";
import { shortDay, todayHere } from "../elements/records/days.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { HomeLog } from "./HomeLog.tsx";
import { type HomeUses, homeUsesQuery } from "./home-data.ts";
import { StopDialog } from "./StopDialog.tsx";
import { UseForm } from "./UseForm.tsx";
import "./home-use.css";

/** Needling at home: steps confirmed before each use, a log, and an end for good by rule. */
export function HomeUsePanel({ patientId }: { readonly patientId: string }) {
  const home = useQuery(homeUsesQuery(patientId));
  if (home.isPending) return <SkeletonLines lines={6} label="Loading home use" />;
  if (home.isError) return <ErrorState error={home.error} onRetry={() => void home.refetch()} />;
  return <Home patientId={patientId} home={home.data} />;
}

function Home({ patientId, home }: { readonly patientId: string; readonly home: HomeUses }) {
  const [stopping, setStopping] = useState(false);
  const stopped = home.stoppedForGood;
  const today = todayHere();
  const early = home.nextOn !== null && home.nextOn > today;
  return (
    <div className="stack">
      {stopped === null ? (
        <Notice
          tone={early ? "warning" : "info"}
          title={
            early && home.nextOn !== null
              ? `Not before ${shortDay(home.nextOn)}`
              : "Only if your plan allows it, and only within these limits"
          }
        >
          Breaches of a limit so far: {home.breaches}; at {home.breachesToStop} home use ends for
          good.
        </Notice>
      ) : (
        <Notice tone="problem" title={`Ended for good, ${shortDay(stopped.on)}`}>
          {stopped.because} Do not needle at home again; talk with your clinic.
        </Notice>
      )}
      {stopped === null ? <UseForm patientId={patientId} home={home} /> : null}
      <HomeLog home={home} />
      <Section
        title="Ends home use for good"
        actions={
          stopped === null ? (
            <Button small icon={OctagonX} onClick={() => setStopping(true)}>
              I noticed one of these
            </Button>
          ) : null
        }
      >
        <Lines lines={home.stopsForGood} />
      </Section>
      <Section title="Know before">
        <Lines lines={home.warnings} />
      </Section>
      {stopping ? <StopDialog patientId={patientId} onClose={() => setStopping(false)} /> : null}
    </div>
  );
}

function Lines({ lines }: { readonly lines: HomeUses["warnings"] }) {
  return (
    <ul className="home-lines">
      {lines.map(({ id, text, sources }) => (
        <li key={id}>
          {text}
          <Backing about={text} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
