// Times sliders of the Needling lab in a real Chromium, against the app as it is served; see bench/README.md.
import { median, percentile } from "../../percentile.ts";
import { appendResults } from "../../result-table.ts";
import { openClinic } from "./clinic.ts";
import { type Move, timedMoves } from "./slider-moves.ts";

const MOVES: readonly Move[] = [
  {
    what: "roller, 15 passes: passes moved",
    slider: "Passes",
    query: "aDevice=1&aPasses=15&aDirections=3&aAreaCm2=500",
  },
  {
    what: "roller, 32 passes: needle length moved",
    slider: "Needle length",
    query: "aDevice=1&aPasses=32&aDirections=4&aAreaCm2=500",
  },
  {
    what: "pen, 4 passes: hand speed moved",
    slider: "Hand speed",
    query: "aDevice=7&aPasses=4&aDirections=4&aSpeedMmPerS=20&aAreaCm2=500",
  },
  {
    what: "stamp, 4 passes: needle length moved",
    slider: "Needle length",
    query: "aDevice=6&aPasses=4&aDirections=4&aAreaCm2=500",
  },
];

const { page, chromiumVersion, close } = await openClinic();
try {
  const rows = [];
  for (const move of MOVES) {
    const ms = await timedMoves(page, move);
    rows.push({
      what: `${move.what} (${ms.length} moves)`,
      measured: `median ${median(ms).toFixed(0)} ms, p95 ${percentile(ms, 95).toFixed(0)} ms`,
      target: "under 50 ms",
    });
  }
  appendResults(
    `Needling lab at 500 cm², from a slider's move to the next frame with its figures, Chromium ${chromiumVersion}`,
    rows,
  );
} finally {
  await close();
}
