import { ownInterval, type PooledStudy } from "../analysis/pool.ts";
import { axisFor } from "../plots/axis.ts";
import { Drawn } from "../plots/Drawn.tsx";
import { type Drawing, level, said, square, upright } from "../plots/drawing.ts";
import { readInterval, type Scale } from "../plots/scales.ts";

const WIDTH = 280;
const ROW = 20;

/** A forest plot small enough for a card. */
export function Spark({
  studies,
  scale,
}: {
  readonly studies: readonly PooledStudy[];
  readonly scale: Scale;
}) {
  return (
    <div className="known-spark">
      <Drawn drawing={sparkDrawing(studies, scale)} />
    </div>
  );
}

export function sparkDrawing(studies: readonly PooledStudy[], scale: Scale): Drawing {
  const rows = studies.map((study) => ({ study, ...ownInterval(study, 0.95) }));
  const axis = axisFor(
    rows.flatMap(({ low, high }) => [low, high]),
    { from: 4, to: WIDTH - 4, scale },
  );
  const foot = rows.length * ROW + 4;
  const words = rows.map((row) => `${row.study.label} ${readInterval(scale, row)}`).join("; ");
  const nothing = scale.nothing === null ? null : axis.at(scale.nothing);
  return {
    width: WIDTH,
    height: foot + 22,
    title: scale.words,
    says: `${scale.words}, 95 % interval: ${words}.`,
    marks: [
      ...(nothing === null ? [] : [upright(nothing, 0, foot, "none")]),
      ...rows.flatMap(({ estimate, low, high }, i) => {
        const y = i * ROW + ROW / 2;
        return [
          level(axis.at(low), axis.at(high), y, "trial"),
          square(axis.at(estimate), y, 8, "trial"),
        ];
      }),
      nothing === null
        ? said(4, foot + 16, scale.words, "soft")
        : said(
            nothing,
            foot + 16,
            "no difference",
            "soft",
            nothing < WIDTH / 3 ? "start" : nothing > (2 * WIDTH) / 3 ? "end" : "middle",
          ),
    ],
  };
}
