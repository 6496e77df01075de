import { Image, Link2, Sheet } from "lucide-react";
import { Button } from "../elements/actions/Button.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { saveFile } from "../elements/files/save-file.ts";
import { labCsv } from "./out/lab-csv.ts";
import { labPng } from "./out/lab-png.ts";
import { topOf } from "./pictures/HeatMapPicture.tsx";
import type { LaneView } from "./run/lab-lane.ts";
import { resultsOf } from "./run/lane-results.ts";
import { searchOf } from "./state/lab-link.ts";
import { LANES, type LabState, type Lane } from "./state/lab-state.ts";
import { protocolInWords } from "./words.ts";

interface LabFilesProps {
  readonly state: LabState;
  readonly views: Readonly<Record<Lane, LaneView>>;
}

/** What can be taken away: a link of numbers, the picture, the figures. */
export function LabFiles({ state, views }: LabFilesProps) {
  const say = useToast();
  // Figures of an input before the present one are not taken away as if they were its own.
  const ready = LANES.every((lane) => views[lane].figures !== null && views[lane].refusal === null);

  async function copyLink(): Promise<void> {
    try {
      await navigator.clipboard.writeText(linkOf(state));
      say({ message: "Link copied: it holds the numbers of both protocols and nothing else" });
    } catch {
      say({
        tone: "failed",
        message: "The browser did not allow copying. Copy the address above.",
      });
    }
  }

  async function savePicture(): Promise<void> {
    const lanes = LANES.flatMap((lane) => {
      const { figures } = views[lane];
      return figures === null ? [] : [[lane, figures, protocolInWords(state[lane])] as const];
    });
    try {
      saveFile("needling.png", "image/png", await labPng(lanes, topOf));
    } catch {
      say({
        tone: "failed",
        message: "The picture could not be made. The figures are still here.",
      });
    }
  }

  return (
    <>
      <Button small icon={Link2} onClick={() => void copyLink()}>
        Copy link
      </Button>
      <Button small icon={Image} disabled={!ready} onClick={() => void savePicture()}>
        Picture (PNG)
      </Button>
      <Button
        small
        icon={Sheet}
        disabled={!ready}
        onClick={() => saveFile("needling.csv", "text/csv;charset=utf-8", labCsv(resultsOf(views)))}
      >
        Figures (CSV)
      </Button>
    </>
  );
}

function linkOf(state: LabState): string {
  const numbers = Object.entries(searchOf(state)).map(([name, value]) => [name, `${value}`]);
  return `${location.origin}/needling?${new URLSearchParams(numbers).toString()}`;
}
