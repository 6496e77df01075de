/** First bytes of the kinds of picture that are read. Drawings (SVG, PDF) are none: nobody photographs so. */
const STARTS: readonly (readonly [offset: number, bytes: string])[] = [
  [0, "\xFF\xD8\xFF"],
  [0, "\x89PNG\r\n\x1A\n"],
  [0, "GIF8"],
  [0, "II*\0"],
  [0, "MM\0*"],
  [8, "WEBP"],
  [4, "ftypavif"],
  [4, "ftypavis"],
  [4, "ftypmif1"],
];

/** Whether the file says in its first bytes that it is a picture; its name tells nothing. */
export const isKnownPicture = (bytes: Buffer): boolean =>
  STARTS.some(
    ([offset, start]) => bytes.toString("latin1", offset, offset + start.length) === start,
  );
