/** Pixels of one picture: rows from the top, three bytes (red, green, blue; sRGB) a pixel. */
export type PhantomPicture = {
  widthPx: number;
  heightPx: number;
  rgb: Uint8Array;
};
