import type { Protocol } from "../request/check-request.ts";
import { centralValues } from "../uncertainty/draws.ts";
import type { Parameters } from "../uncertainty/parameters.ts";
import type { FigureName, Figures } from "./figure-names.ts";
import { figuresAt } from "./figures.ts";

/** Turns over half a circle; the other half mirrors it. */
const TURNS = 16;

/** All figures at central values; for a pen the mean over how its array may be turned. */
export function centralFigures(
  protocol: Protocol,
  parameters: Parameters,
  linesPerRadius?: number,
): Figures {
  const central = centralValues(parameters);
  if (protocol.device.kind !== "pen") {
    return figuresAt(protocol, parameters, central, linesPerRadius);
  }
  const turns = Array.from({ length: TURNS }, (_, turn) =>
    figuresAt(
      protocol,
      parameters,
      { ...central, handTurnShare: (turn + 0.5) / TURNS / 2 },
      linesPerRadius,
    ),
  );
  const names = Object.keys(turns[0] ?? {}) as FigureName[];
  const mean = (name: FigureName): number => {
    const seen = turns.map((figures) => figures[name]);
    const [first = 0] = seen;
    // The mean of equal numbers may differ from them by a rounding; most figures do not turn.
    if (seen.every((figure) => figure === first)) return first;
    return seen.reduce((sum, figure) => sum + figure, 0) / TURNS;
  };
  return Object.fromEntries(names.map((name) => [name, mean(name)])) as Figures;
}
