import { type Facts, type HomeUse, homeUseAdvice, type Screening } from "@anagen/treatment";
import { Section } from "../elements/structure/Columns.tsx";

interface HomeUseSectionProps {
  readonly facts: Facts;
  readonly screening: Screening;
}

/** What holds for use at home: mostly a refusal, else fixed limits. It gives no advice on dose. */
export function HomeUseSection({ facts, screening }: HomeUseSectionProps) {
  const home = homeUseAdvice(facts, screening);
  const refused = home.status === "refused";
  return (
    <Section title={refused ? "Home use: refused" : "Home use: only within fixed limits"}>
      <p>{home.next}</p>
      {refused ? null : (
        <p>
          Needles of at most {home.depthMaxMm} mm, at most once in {home.intervalDays} days.
        </p>
      )}
      <Lines title="Why" lines={home.reasons} />
      <Lines title="Still to answer" lines={home.stillToAnswer} />
      <Lines title="Before each use" lines={texts(home.steps)} />
      <Lines title="Stop for good after" lines={texts(home.stopsForGood)} />
      <Lines title="Know before" lines={texts(home.warnings)} />
    </Section>
  );
}

const texts = (steps: HomeUse["steps"]): string[] => steps.map(({ text }) => text);

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="constraints">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
