import { Figure } from "./Figure.tsx";

/** A needle in the skin beside a hair with its root. */
export function SkinPicture() {
  return (
    <Figure
      says="A cut through the skin: a needle goes a short way in; beside it a hair with its root, deeper than the needle."
      caption="The needle goes a short way in. The hair root lies deeper. A sketch, not to scale."
      viewBox="0 0 320 300"
    >
      <rect className="drawn-skin" x="0" y="80" width="320" height="220" />
      <path
        className="drawn-skin-upper"
        d="M0 80H320V104q-16 10 -32 0t-32 0t-32 0t-32 0t-32 0t-32 0t-32 0t-32 0t-32 0t-32 0Z"
      />
      <path className="drawn-line" d="M0 80H320" />
      <path className="drawn-vessel" d="M0 256C60 236 110 276 170 256S270 246 320 262" />
      <path
        className="drawn-root"
        d="M204 80C206 150 194 190 188 214C182 238 200 250 212 250S240 240 234 216C228 190 222 150 220 80"
      />
      <path className="drawn-hair" strokeWidth="4" d="M211 240C212 160 214 90 226 14" />
      <circle className="drawn-bulb" cx="211" cy="238" r="8" />
      <path className="drawn-needle" d="M84 10h12v34h-12ZM87 44h6v72l-3 12-3-12Z" />
      <path className="drawn-channel" d="M46 80v36M134 80v36" />
      <text className="drawn-word" x="106" y="34">
        needle
      </text>
      <text className="drawn-word" x="240" y="34">
        hair
      </text>
      <text className="drawn-soft" x="246" y="224">
        hair root
      </text>
      <text className="drawn-soft" x="10" y="284">
        blood vessel
      </text>
      <text className="drawn-soft" x="28" y="142">
        tiny channels
      </text>
    </Figure>
  );
}
