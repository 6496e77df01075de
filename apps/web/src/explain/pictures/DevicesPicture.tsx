import { Figure } from "./Figure.tsx";

const TINES = [-60, -40, -20, 0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200, 220, 240, 260, 280];
const SKIN_Y = 196;

/** A pen goes straight in; a roller enters and leaves at an angle. */
export function DevicesPicture() {
  return (
    <Figure
      says="A pen with a sealed cartridge goes straight in and out. A roller turns, so its needles enter and leave at an angle."
      caption="Left: a pen with a new sealed cartridge, straight in and out. Right: a roller; its needles enter and leave at an angle. A sketch, not to scale."
      viewBox="0 0 640 280"
    >
      <rect className="drawn-skin-upper" x="0" y={SKIN_Y} width="640" height="22" />
      <rect className="drawn-skin" x="0" y={SKIN_Y + 22} width="640" height="62" />
      <path className="drawn-line" d={`M0 ${SKIN_Y}H640`} />
      <g transform="translate(160 0)">
        <rect className="drawn-body" x="-24" y="12" width="48" height="112" rx="16" />
        <path className="drawn-line" d="M-24 92H24" />
        <path className="drawn-body" d="M-20 124H20L14 168H-14Z" />
        {[-9, -3, 3, 9].map((x) => (
          <path key={x} className="drawn-needle" d={`M${x - 1} 168h2v44l-1 6-1-6Z`} />
        ))}
        <path className="drawn-move" d="M52 142V206M46 196l6 10 6-10M46 152l6-10 6 10" />
      </g>
      <g transform="translate(470 126)">
        <circle className="drawn-body" r="56" />
        {TINES.map((angle) => (
          <path
            key={angle}
            className="drawn-needle"
            transform={`rotate(${angle})`}
            d="M55 -1.2H78L84 0 78 1.2H55Z"
          />
        ))}
        <path className="drawn-body" d="M-5 -5 122 -110l10 12L7 7Z" />
        <circle className="drawn-body" r="8" />
        <path className="drawn-move" d="M-104 20a106 106 0 0 1 34 -98M-84 -76l14 -2 2 14" />
      </g>
      <text className="drawn-word" x="160" y="262" textAnchor="middle">
        Pen
      </text>
      <text className="drawn-word" x="470" y="262" textAnchor="middle">
        Roller
      </text>
    </Figure>
  );
}
