import type { MeasurementRecord } from "@anagen/api";
import { type KeyboardEvent, useState } from "react";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import { Columns } from "../../elements/structure/Columns.tsx";
import { nearestHair } from "../hairs/found-hairs.ts";
import { HairOverlay } from "../hairs/HairOverlay.tsx";
import { Viewer } from "../viewer/Viewer.tsx";
import { BothNumbers } from "./BothNumbers.tsx";
import { CorrectionTools } from "./CorrectionTools.tsx";
import { HairList } from "./HairList.tsx";
import { splitStep } from "./split-and-merge.ts";
import { useCorrections } from "./useCorrections.ts";
import "./correction.css";

interface CorrectionDeskProps {
  readonly record: MeasurementRecord;
  readonly src: string;
  readonly alt: string;
  readonly onClose: () => void;
}

type Tool = "choose" | "draw";
const TOOLS = [
  { value: "choose", label: "Choose", hint: "Press a hair" },
  { value: "draw", label: "Draw", hint: "From root to tip" },
] as const satisfies readonly { value: Tool; label: string; hint: string }[];

/** Hairs added, removed, split and merged by hand; both numbers side by side, each step undone. */
export function CorrectionDesk({ record, src, alt, onClose }: CorrectionDeskProps) {
  const [tool, setTool] = useState<Tool>("choose");
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const desk = useCorrections(record);
  const { measurement } = desk.shown;
  const { widthPx, heightPx, hairs, frame } = measurement;
  const picked = chosen.flatMap((id) => hairs.find((hair) => hair.id === id) ?? []);
  const choose = (id: number) =>
    setChosen((before) =>
      before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-2),
    );
  const [only, second] = picked;
  const remove = () => {
    if (only === undefined || second !== undefined) return;
    desk.take({ action: "remove", hair: only.id });
    setChosen([]);
  };
  const undo = () => {
    if (!desk.mayUndo) return;
    desk.undo();
    setChosen([]);
  };
  const onKey = (event: KeyboardEvent) => {
    const typing = (event.target as HTMLElement).matches("input[type=text], textarea");
    if (typing) return;
    if (event.key === "Delete" || event.key === "Backspace") remove();
    else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) undo();
    else return;
    event.preventDefault();
  };
  return (
    <section className="correction" aria-labelledby="correction-title" onKeyDown={onKey}>
      <h2 id="correction-title">Correct by hand</h2>
      <Columns
        asideLabel="Both numbers"
        aside={<BothNumbers record={record} desk={desk} onClose={onClose} />}
      >
        <ChoiceGroup<Tool>
          label="Tool"
          hideLabel
          value={tool}
          onChange={(next) => setTool(next ?? "choose")}
          choices={TOOLS}
        />
        <Viewer
          src={src}
          alt={alt}
          widthPx={widthPx}
          heightPx={heightPx}
          pen={
            tool === "draw"
              ? {
                  ends: ["root", "tip"],
                  onDrawn: ({ from, to }) =>
                    desk.take({ action: "add", hair: { root: [...from], tip: [...to] } }),
                }
              : null
          }
          onTap={(at, reachPx) => {
            const near = nearestHair(hairs, [...at], reachPx);
            if (near !== null) choose(near.id);
          }}
        >
          <HairOverlay hairs={hairs} frame={frame} chosen={chosen} />
        </Viewer>
        <CorrectionTools
          picked={picked}
          mayUndo={desk.mayUndo}
          onRemove={remove}
          onSplit={() => {
            if (only === undefined) return;
            desk.take(splitStep(only, measurement.pxPerMm?.value ?? 1));
            setChosen([]);
          }}
          onMerge={(step) => {
            desk.take(step);
            setChosen([]);
          }}
          onUndo={undo}
        />
        <HairList hairs={hairs} chosen={chosen} onChoose={choose} />
      </Columns>
    </section>
  );
}
