import type { ConsentText } from "../consent.ts";

export const PHOTOGRAPHS_EN: ConsentText = {
  id: "photographs-en",
  kind: "photographs",
  version: "1",
  date: "2026-11-21",
  language: "en",
  title: "Consent to photographs of the scalp",
  introduction:
    "Photographs show whether the treatment works. You may say no: the treatment stays the same. You may agree to some uses and decline others.",
  points: [
    {
      id: "own-record",
      title: "In my record",
      text: "Photographs of my scalp are taken and kept in my record. The people who treat me see them, and nobody else.",
      statement: "I agree to photographs in my record.",
      optional: false,
      sources: ["gdpr-article-9"],
    },
    {
      id: "can-be-known",
      title: "I might be recognised",
      text: "Hair, ears, moles or marks may show who I am, even where the face is not in the picture.",
      statement: "I understand that a picture may show who I am.",
      optional: false,
      sources: ["project-default"],
    },
    {
      id: "withdraw",
      title: "I can change my mind",
      text: "I can withdraw this at any time. From then on no picture is taken, shown or used. What was printed or published before cannot be called back.",
      statement: "I know that I can withdraw, and what that can and cannot do.",
      optional: false,
      sources: ["gdpr-article-9"],
    },
    {
      id: "show-to-others",
      title: "Shown to other patients",
      text: "The clinic may show my pictures to other patients, without my name, to explain what may be expected.",
      statement: "The clinic may show my pictures to other patients.",
      optional: true,
      sources: ["project-default"],
    },
    {
      id: "teaching",
      title: "Teaching",
      text: "The clinic may use my pictures to teach staff and students, without my name.",
      statement: "My pictures may be used for teaching.",
      optional: true,
      sources: ["project-default"],
    },
    {
      id: "publication",
      title: "Publication",
      text: "The clinic may publish my pictures, in print or on the internet, without my name. They can then be copied by anyone and cannot be taken back.",
      statement: "My pictures may be published.",
      optional: true,
      sources: ["project-default"],
    },
  ],
  closing: "I had time to think and to ask, and my questions were answered.",
};
