import type { Facts, HealthCondition, Medication, RecentEvent } from "../src/index.ts";

const WELL: Facts = {
  age: 34,
  sex: "male",
  diagnosis: "androgenetic-alopecia",
  stage: "norwood-3v",
  onset: "gradual",
  durationMonths: 24,
  conditions: [],
  medications: [],
  allergies: [],
  pregnant: false,
  breastfeeding: false,
  skinType: 2,
  scalpFindings: [],
  systemicSigns: [],
  recentEvents: [],
  setting: "clinic",
  device: "pen",
  plannedDepthMm: 0.6,
  lastSession: null,
  coTherapy: [],
  anaesthetic: null,
  labs: {},
  screens: { bddPositive: false },
  expectations: "realistic",
};

/** A made-up person, told as one would read it aloud: `aMan().aged(61).on("warfarin").facts`. */
class Person {
  readonly facts: Facts;
  constructor(facts: Facts) {
    this.facts = facts;
  }
  with(changed: Partial<Facts>): Person {
    return new Person({ ...this.facts, ...changed });
  }
  aged(age: number | null): Person {
    return this.with({ age });
  }
  atHome(depthMm: number | null = 0.25): Person {
    return this.with({ setting: "home", device: "roller", plannedDepthMm: depthMm });
  }
  having(name: string, rest: Omit<HealthCondition, "name"> = {}): Person {
    return this.with({ conditions: [...(this.facts.conditions ?? []), { name, ...rest }] });
  }
  on(name: string, rest: Omit<Medication, "name"> = {}): Person {
    const medicine = { name, route: "oral", stopped_days_ago: null, ...rest };
    return this.with({ medications: [...(this.facts.medications ?? []), medicine] });
  }
  after(name: string, days_ago: number | null, area: string | null = "scalp"): Person {
    const event: RecentEvent = { name, area, days_ago };
    return this.with({ recentEvents: [...(this.facts.recentEvents ?? []), event] });
  }
  showing(...scalpFindings: string[]): Person {
    return this.with({ scalpFindings });
  }
  allergicTo(...allergies: string[]): Person {
    return this.with({ allergies });
  }
}

export const aMan = (): Person => new Person(WELL);
export const aWoman = (): Person =>
  new Person({
    ...WELL,
    sex: "female",
    diagnosis: "female-pattern-hair-loss",
    stage: "sinclair-2",
  });
