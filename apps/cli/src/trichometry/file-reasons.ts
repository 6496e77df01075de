/** Why a file cannot be measured, before any hair is looked for. */
export const FILE_REASONS = {
  "empty-file": {
    words: "The file is empty.",
    remedy: "Copy it again from the camera.",
  },
  "not-a-picture": {
    words: "The file is no picture of a known kind (JPEG, PNG, WebP, TIFF, GIF, AVIF).",
    remedy: "Export the picture as JPEG or PNG; HEIC too has to be exported.",
  },
  damaged: {
    words: "The file is damaged: it cannot be read to its end.",
    remedy: "Copy it again from the camera.",
  },
  "too-large": {
    words: "The picture claims more pixels than can be measured, or the file is too large.",
    remedy: "Cut out the part to be measured; do not shrink it.",
  },
} as const satisfies Record<string, { words: string; remedy: string }>;

export type FileReason = keyof typeof FILE_REASONS;
