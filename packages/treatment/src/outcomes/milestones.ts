/** When the course is measured; see `EXPECTATIONS_BY_TIME` for what may be expected. */
export const OUTCOME_MILESTONES = [
  { id: "baseline", name: "Before the first session", monthsFromFirst: 0 },
  { id: "week-12", name: "Week 12", monthsFromFirst: 3 },
  { id: "month-6", name: "Month 6", monthsFromFirst: 6 },
  { id: "month-12", name: "Month 12", monthsFromFirst: 12 },
  { id: "other", name: "Another day", monthsFromFirst: null },
] as const;
export type OutcomeMilestone = (typeof OUTCOME_MILESTONES)[number]["id"];
export const OUTCOME_MILESTONE_IDS = OUTCOME_MILESTONES.map(({ id }) => id) as [
  OutcomeMilestone,
  ...OutcomeMilestone[],
];
