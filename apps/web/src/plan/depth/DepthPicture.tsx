import type { Protocol } from "@anagen/treatment";
import "./depth.css";

const WIDTH = 640;
const LEFT = 56;
const RIGHT = 132;
const SURFACE = 56;
const PX_PER_MM = 92;
/** How far down the picture goes. */
const SHOWN_MM = 2;
/** With more sessions than this the numbers would touch on a phone; the table has them. */
const MANY = 6;
const MARKS_MM = [0, 0.5, 1, 1.5, 2];
const BOTTOM = SURFACE + SHOWN_MM * PX_PER_MM;

const yOf = (mm: number): number => SURFACE + mm * PX_PER_MM;

/** The needle of each session going into the skin; the depth is to scale, the layers are not. */
export function DepthPicture({ depthMm }: { readonly depthMm: Protocol["depthMm"] }) {
  const { bySession, max } = depthMm;
  const room = WIDTH - LEFT - RIGHT;
  const pace = Math.min(72, room / bySession.length);
  const xOf = (index: number) => LEFT + pace * (index + 0.5) + (room - pace * bySession.length) / 2;
  const needles = bySession.map((mm, index) => ({ session: index + 1, mm, x: xOf(index) }));
  const said = bySession.map((mm, index) => `session ${index + 1} at most ${mm} mm`).join(", ");
  return (
    <svg
      className={bySession.length > MANY ? "depth depth-many" : "depth"}
      viewBox={`0 0 ${WIDTH} ${BOTTOM + 28}`}
      role="img"
      aria-label={`Needle depth by session: ${said}. Never deeper than ${max.value} mm.`}
    >
      <rect className="depth-upper" x={LEFT} y={SURFACE} width={room} height={14} />
      <rect
        className="depth-middle"
        x={LEFT}
        y={SURFACE + 14}
        width={room}
        height={BOTTOM - SURFACE - 14}
      />
      <path className="depth-wave" d={waves(room)} />
      <Hairs from={LEFT} to={LEFT + room} />
      {MARKS_MM.map((mm) => (
        <g key={mm}>
          <path className="depth-grid" d={`M${LEFT - 6} ${yOf(mm)}H${LEFT + room}`} />
          <text className="depth-mark" x={LEFT - 12} y={yOf(mm) + 5} textAnchor="end">
            {mm === 0 ? "0 mm" : mm}
          </text>
        </g>
      ))}
      <path className="depth-max" d={`M${LEFT} ${yOf(max.value)}H${LEFT + room}`} />
      <text className="depth-note depth-most" x={LEFT + room + 10} y={yOf(max.value) + 5}>
        at most {max.value}
      </text>
      <text className="depth-note" x={LEFT + room + 10} y={SURFACE + 12}>
        upper skin
      </text>
      <text className="depth-note" x={LEFT + room + 10} y={yOf(0.55)}>
        deeper skin,
      </text>
      <text className="depth-note" x={LEFT + room + 10} y={yOf(0.55) + 18}>
        with hair roots
      </text>
      {needles.map(({ session, mm, x }) => (
        <Needle key={session} x={x} mm={mm} session={session} />
      ))}
    </svg>
  );
}

function Needle({ x, mm, session }: { x: number; mm: number; session: number }) {
  const tip = yOf(mm);
  return (
    <g className="depth-needle" style={{ transform: `translateX(${x}px)` }}>
      <path d={`M-6 ${SURFACE - 30}H6V${SURFACE - 18}H-6Z`} />
      <path d={`M-3.5 ${SURFACE - 18}H3.5V${tip - 12}L0 ${tip}L-3.5 ${tip - 12}Z`} />
      <text className="depth-value" y={tip + 18} textAnchor="middle">
        {mm}
      </text>
      <text className="depth-session" y={SURFACE - 36} textAnchor="middle">
        {session}
      </text>
    </g>
  );
}

function Hairs({ from, to }: { from: number; to: number }) {
  const places = Array.from({ length: 9 }, (_, at) => from + ((to - from) / 9) * (at + 0.06));
  return (
    <g className="depth-hairs">
      {places.map((x) => (
        <path
          key={x}
          d={`M${x} ${BOTTOM + 26}C${x + 2} ${yOf(1)} ${x + 6} ${yOf(0.4)} ${x + 10} ${SURFACE - 26}`}
        />
      ))}
    </g>
  );
}

function waves(room: number): string {
  const step = room / 24;
  const arcs = Array.from({ length: 24 }, () => `q${step / 2} 7 ${step} 0`).join("");
  return `M${LEFT} ${SURFACE + 12}${arcs}`;
}
