import type { FictionalCourse } from "../course-event.ts";
import { ENDED } from "./ended.ts";
import { RUNNING } from "./running.ts";
import { UNDER_WATCH } from "./under-watch.ts";

/** Whoever is not here has a plan without a course, or no plan. */
export const FICTIONAL_COURSES: readonly FictionalCourse[] = [...ENDED, ...RUNNING, ...UNDER_WATCH];
