import { answerOwn, check, message, messagesSeen } from "./after-session.ts";
import { giveConsent, withdrawConsent } from "./consents.ts";
import type { CourseEvent } from "./course-event.ts";
import { beginSession, holdSession } from "./hold-session.ts";
import type { OneCourse } from "./one-course.ts";
import { keepPicture } from "./pictures.ts";
import { look, measure, report } from "./watched.ts";

/** Writes one event of a course through the API, at the time that the clock shows. */
export function writeEvent(course: OneCourse, event: CourseEvent): Promise<void> {
  switch (event.kind) {
    case "consent":
      return giveConsent(course, event);
    case "consent-withdrawn":
      return withdrawConsent(course, event);
    case "session":
      return holdSession(course, event);
    case "session-begun":
      return beginSession(course, event);
    case "check":
      return check(course, event);
    case "side-effect":
      return report(course, event);
    case "look":
      return look(course, event);
    case "outcome":
      return measure(course, event);
    case "own-answers":
      return answerOwn(course, event);
    case "picture":
      return keepPicture(course, event);
    case "message":
      return message(course, event);
    case "messages-seen":
      return messagesSeen(course);
  }
}
