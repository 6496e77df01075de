/** What a mark stands for; the screen and the saved file each have a colour for it. */
export type Tone =
  | "ink"
  | "soft"
  | "grid"
  | "none"
  | "trial"
  | "left-out"
  | "pooled"
  | "prediction"
  | "band-1"
  | "band-2"
  | "band-3";

export type Mark =
  | { kind: "line"; x1: number; y1: number; x2: number; y2: number; tone: Tone; dashed?: boolean }
  | { kind: "shape"; points: readonly (readonly [x: number, y: number])[]; tone: Tone }
  | { kind: "curve"; points: readonly (readonly [x: number, y: number])[]; tone: Tone }
  | { kind: "dot"; x: number; y: number; radius: number; tone: Tone; hollow?: boolean }
  | {
      kind: "text";
      x: number;
      y: number;
      text: string;
      tone: Tone;
      anchor?: "start" | "middle" | "end";
      strong?: boolean;
      small?: boolean;
    };

/** A picture as data, in pixels from the upper left: drawn on the screen and saved to a file. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The same in words, for those who do not see it. */
  readonly says: string;
  readonly marks: readonly Mark[];
}

export const rounded = (value: number): number => Number(value.toFixed(2));

/** A horizontal line. */
export function level(x1: number, x2: number, y: number, tone: Tone): Mark {
  return { kind: "line", x1, y1: y, x2, y2: y, tone };
}

/** A vertical line. */
export function upright(x: number, y1: number, y2: number, tone: Tone, dashed = false): Mark {
  return { kind: "line", x1: x, y1, x2: x, y2, tone, dashed };
}

/** A small word. */
export function said(
  x: number,
  y: number,
  text: string,
  tone: Tone,
  anchor: "start" | "middle" | "end" = "start",
): Mark {
  return { kind: "text", x, y, text, tone, anchor, small: true };
}

export function square(x: number, y: number, side: number, tone: Tone): Mark {
  const half = side / 2;
  return {
    kind: "shape",
    tone,
    points: [
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
    ],
  };
}

const PX_PER_LETTER = 7.1;

/** Breaks a sentence into lines that fit a width; an estimate, since letters differ. */
export function lines(text: string, widthPx: number): string[] {
  const most = Math.max(12, Math.floor(widthPx / PX_PER_LETTER));
  const found: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > most) {
      found.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? found : [...found, line];
}

/** A word cut to a width, with an ellipsis. */
export function cut(text: string, widthPx: number): string {
  const most = Math.max(4, Math.floor(widthPx / PX_PER_LETTER));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
