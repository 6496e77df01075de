/** Letters of burned-in labels, drawn for this project: five columns, seven rows, `#` is ink. */
const GLYPHS: Readonly<Record<string, string>> = {
  "0": ".###.#...##..###.#.###..##...#.###.",
  "1": "..#...##....#....#....#....#...###.",
  "2": ".###.#...#....#...#...#...#...#####",
  "5": "######....####.....#....##...#.###.",
  "7": "#####....#...#...#...#....#....#...",
  ".": ".........................##...##...",
  " ": "...................................",
  m: "..........##.#.#.#.##.#.##.#.##.#.#",
  x: "..........#...#.#.#...#...#.#.#...#",
};

export const GLYPH_COLUMNS = 5;
export const GLYPH_ROWS = 7;

/** True where a letter has ink. */
export const inkAt = (letter: string, column: number, row: number): boolean =>
  GLYPHS[letter]?.[row * GLYPH_COLUMNS + column] === "#";
