import { SESSION_TIMERS } from "@anagen/treatment";
import { Section } from "../../elements/structure/Columns.tsx";
import { PainField } from "./PainField.tsx";
import type { SessionStepProps } from "./step-props.ts";
import { Timer } from "./Timer.tsx";
import { ZonesDone } from "./ZonesDone.tsx";

/** Fifteen to twenty minutes, zone by zone, one-handed. */
export function NeedlingStep(props: SessionStepProps) {
  const { parts, change, record } = props;
  const { lowMinutes, highMinutes } = SESSION_TIMERS.needling;
  const blocked = record.blocks.map(({ words }) => words).join(" ");
  return (
    <>
      <p className="quiet">Stop for faintness, heavy bleeding or unusual pain.</p>
      <Timer
        label="Needling"
        startWord="Start needling"
        endWord="End needling"
        startedAt={parts.needling.startedAt ?? null}
        endedAt={parts.needling.endedAt ?? null}
        lowMinutes={lowMinutes}
        highMinutes={highMinutes}
        blocked={blocked === "" ? null : blocked}
        onChange={(startedAt, endedAt) => change(() => ({ needling: { startedAt, endedAt } }))}
      />
      <Section
        title="Zones"
        lede="Tap a zone on the map or in the list; its planned values are filled in."
      >
        {blocked === "" || parts.zones.length > 0 ? (
          <ZonesDone {...props} />
        ) : (
          <p className="quiet">The map opens once needling may begin.</p>
        )}
      </Section>
      <PainField when="during" label="Pain during needling" {...props} />
    </>
  );
}
