import type { Hair } from "@anagen/trichometry";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { isCounted } from "../hairs/found-hairs.ts";

interface HairListProps {
  readonly hairs: readonly Hair[];
  readonly chosen: readonly number[];
  readonly onChoose: (id: number) => void;
}

/** The counted hairs as a list, from the top of the picture down: chosen here by keyboard. */
export function HairList({ hairs, chosen, onChoose }: HairListProps) {
  const counted = hairs.filter(isCounted).sort((a, b) => a.root[1] - b.root[1]);
  return (
    <Disclosure summary={`${counted.length} counted hairs as a list`}>
      <ul className="drawing-list">
        {counted.map(({ id, root: [x, y], widthUm }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => onChoose(id)} />
              Root at {Math.round(x)}, {Math.round(y)}
              {widthUm ? `, ${Math.round(widthUm.value)} µm` : ", drawn by hand"}
            </label>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
