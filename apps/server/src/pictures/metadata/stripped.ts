/** A picture file without what it tells beside its pixels. */
export type Stripped = {
  bytes: Buffer;
  /** Names of what was taken out, each once, in the order found. */
  removed: string[];
  /** EXIF orientation, 1 to 8. */
  orientation: number;
};

/** The file breaks off or does not follow its format. */
export class BrokenPicture extends Error {}
