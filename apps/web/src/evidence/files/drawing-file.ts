import type { Drawing, Mark, Tone } from "../plots/drawing.ts";

/** Colours of a saved picture: for white paper, whatever the screen looks like. */
const ON_PAPER: Readonly<Record<Tone, string>> = {
  ink: "#1b1c1a",
  soft: "#4f514a",
  grid: "#e2dcd0",
  none: "#66675f",
  trial: "#77766d",
  "left-out": "#b5b2a9",
  pooled: "#0b5f5a",
  prediction: "#9fc4c0",
  "band-1": "#d1d0cd",
  "band-2": "#e1e1df",
  "band-3": "#f0f0ee",
};

const FONT = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";
const MARGIN = 16;

const forXml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** A drawing as a file of its own: white ground, its title, and its words as `desc`. */
export function svgText({ width, height, title, says, marks }: Drawing): string {
  const [outerWidth, outerHeight] = [width + 2 * MARGIN, height + 2 * MARGIN + 28];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${outerWidth}" height="${outerHeight}" viewBox="0 0 ${outerWidth} ${outerHeight}" role="img" font-family="${FONT}">`,
    `<title>${forXml(title)}</title>`,
    `<desc>${forXml(says)}</desc>`,
    `<rect width="${outerWidth}" height="${outerHeight}" fill="#ffffff"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 14}" font-size="16" font-weight="600" fill="${ON_PAPER.ink}">${forXml(title)}</text>`,
    `<g transform="translate(${MARGIN} ${MARGIN + 28})">`,
    ...marks.map(markText),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

const along = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `${x},${y}`).join(" ");

function markText(mark: Mark): string {
  const colour = ON_PAPER[mark.tone];
  switch (mark.kind) {
    case "line": {
      const dashes = mark.dashed ? ' stroke-dasharray="5 4"' : "";
      return `<line x1="${mark.x1}" y1="${mark.y1}" x2="${mark.x2}" y2="${mark.y2}" stroke="${colour}" stroke-width="1.5"${dashes}/>`;
    }
    case "shape":
      return `<polygon points="${along(mark.points)}" fill="${colour}"/>`;
    case "curve":
      return `<polyline points="${along(mark.points)}" fill="none" stroke="${colour}" stroke-width="2"/>`;
    case "dot": {
      const fill = mark.hollow
        ? `fill="#ffffff" fill-opacity="0.6" stroke="${colour}" stroke-width="1.75"`
        : `fill="${colour}"`;
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" ${fill}/>`;
    }
    case "text": {
      const weight = mark.strong ? ' font-weight="600"' : "";
      return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.small ? 13 : 15}" text-anchor="${mark.anchor ?? "start"}" fill="${colour}"${weight}>${forXml(mark.text)}</text>`;
    }
  }
}
