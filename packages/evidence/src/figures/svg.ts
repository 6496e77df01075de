/** Text made fit for XML. */
export function escapeXml(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
  width = 1.5,
): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}" stroke-width="${width}"/>`;
}

export function rect(x: number, y: number, width: number, height: number, colour: string): string {
  const round = (value: number) => Number(value.toFixed(2));
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour}"/>`;
}

export function polygon(points: readonly [number, number][], colour: string): string {
  return `<polygon points="${points.map(([x, y]) => `${x},${y}`).join(" ")}" fill="${colour}"/>`;
}

export type TextStyle = { size?: number; weight?: "normal" | "bold"; anchor?: "start" | "middle" };

export function textAt(x: number, y: number, value: string, style: TextStyle = {}): string {
  const { size = 15, weight = "normal", anchor = "start" } = style;
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="#1a1a1a">${escapeXml(value)}</text>`;
}
