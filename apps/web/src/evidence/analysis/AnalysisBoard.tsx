import { useMemo, useState } from "react";
import { Notice } from "../../elements/states/Notice.tsx";
import { Tabs } from "../../elements/structure/Tabs.tsx";
import type { Scale } from "../plots/scales.ts";
import { ForestView } from "./ForestView.tsx";
import { FunnelView } from "./FunnelView.tsx";
import { InfluenceView } from "./InfluenceView.tsx";
import { ModelControls } from "./ModelControls.tsx";
import { type PooledStudy, poolStudies, poolWarnings, USUAL_MODEL } from "./pool.ts";
import { RecordView } from "./RecordView.tsx";
import { RegressionView } from "./RegressionView.tsx";
import { SeriesView } from "./SeriesView.tsx";
import "./analysis.css";

interface AnalysisBoardProps {
  readonly title: string;
  /** Names the saved files. */
  readonly fileName: string;
  readonly studies: readonly PooledStudy[];
  readonly scale: Scale;
  /** Data behind the effects, by metafor's names; without them the record gives the effects. */
  readonly source?: {
    readonly measure: string;
    readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  };
}

/** A pool to work with: leave studies out, choose the model, look at it from every side. */
export function AnalysisBoard({ title, fileName, studies, scale, source }: AnalysisBoardProps) {
  const [model, setModel] = useState(USUAL_MODEL);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [view, setView] = useState("forest");
  const pool = useMemo(() => poolStudies(studies, scale, model, off), [studies, scale, model, off]);
  const toggle = (id: string) =>
    setOff((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const parts = { pool, title, fileName };
  const tabs = [
    {
      id: "forest",
      label: "Forest plot",
      content: <ForestView {...parts} studies={studies} onToggle={toggle} />,
    },
    { id: "funnel", label: "Funnel", content: <FunnelView {...parts} /> },
    { id: "series", label: "One by one", content: <SeriesView {...parts} /> },
    { id: "influence", label: "Influence", content: <InfluenceView {...parts} /> },
    { id: "regression", label: "Against a value", content: <RegressionView {...parts} /> },
    {
      id: "record",
      label: "Do it again",
      content: <RecordView {...parts} {...(source ? { source } : {})} />,
    },
  ];
  return (
    <div className="board">
      <ModelControls model={model} onChange={setModel} />
      {poolWarnings(pool).map((warning) => (
        <Notice key={warning} tone="warning">
          {warning}
        </Notice>
      ))}
      <Tabs tabs={tabs} current={view} onChange={setView} label="Views of the pool" />
    </div>
  );
}
