import type { ReactNode } from "react";

function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="picture" viewBox="0 0 120 80" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A follicle with its bulb under the skin line. */
export function FolliclePicture() {
  return (
    <Frame>
      <path className="picture-line" d="M6 30c18-6 30-6 44-2M70 28c14-4 28-4 44 2" />
      <path
        className="picture-soft"
        d="M50 28c4 14-2 22-6 30-3 8 6 14 16 14s19-6 16-14c-4-8-10-16-6-30"
      />
      <path className="picture-accent" d="M60 62C58 44 62 30 60 6" />
      <circle className="picture-dot" cx="60" cy="64" r="4" />
    </Frame>
  );
}

/** A calm day: nothing due. */
export function QuietDayPicture() {
  return (
    <Frame>
      <path className="picture-line" d="M10 62h100" />
      <path className="picture-soft" d="M36 62a24 24 0 0 1 48 0" />
      <path className="picture-accent" d="M60 28V16M34 38l-8-8M86 38l8-8" />
      <path className="picture-line" d="M28 70h64" />
    </Frame>
  );
}

/** Empty record cards, one behind another. */
export function RecordsPicture() {
  return (
    <Frame>
      <rect className="picture-line" x="34" y="10" width="62" height="44" rx="6" />
      <rect className="picture-soft" x="24" y="22" width="62" height="46" rx="6" />
      <circle className="picture-accent" cx="40" cy="38" r="6" />
      <path className="picture-line" d="M54 35h22M54 42h14M34 56h42" />
    </Frame>
  );
}

/** A plug out of its socket. */
export function BrokenLinePicture() {
  return (
    <Frame>
      <path className="picture-line" d="M4 52c10 0 12-12 24-12M116 28c-10 0-12 12-24 12" />
      <path
        className="picture-soft"
        d="M28 30h10a10 10 0 0 1 0 20H28zM92 30H82a10 10 0 0 0 0 20h10z"
      />
      <path className="picture-accent" d="M48 36h8M48 44h8M60 18v-8M50 20l-5-7M70 20l5-7" />
    </Frame>
  );
}
