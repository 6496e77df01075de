import { readInterval } from "../plots/scales.ts";
import type { Pool, PooledStudy, Summary } from "./pool.ts";

interface StudyTogglesProps {
  readonly studies: readonly PooledStudy[];
  readonly pool: Pool;
  readonly onToggle: (id: string) => void;
  readonly interval: (study: PooledStudy) => Summary;
}

/** Each study with its effect and weight; taking the tick away recalculates everything. */
export function StudyToggles({ studies, pool, onToggle, interval }: StudyTogglesProps) {
  const weightOf = (id: string) => {
    const weight = pool.weightsPercent[pool.used.findIndex((study) => study.id === id)];
    return weight === undefined ? null : `${weight.toFixed(1)} %`;
  };
  return (
    <fieldset className="study-switches">
      <legend className="field-label">Studies in the pool</legend>
      {studies.map((study) => {
        const inPool = pool.used.some(({ id }) => id === study.id);
        return (
          <label key={study.id} className="study-switch">
            <input type="checkbox" checked={inPool} onChange={() => onToggle(study.id)} />
            <span className="study-switch-name">{study.label}</span>
            <span className="figures quiet">
              {readInterval(pool.scale, interval(study))}
              {inPool ? (weightOf(study.id) ? `, weight ${weightOf(study.id)}` : "") : ", left out"}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
