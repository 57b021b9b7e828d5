import { type ProfileView, commands } from "./api";
import { session } from "./session.svelte";

export const NO_ANSWERS: ProfileView = {
  whereabouts: null,
  landing: null,
  class: null,
  partner: null,
  children: null,
  occupation: null,
  destination: null,
};

/** The questions, in the order in which they are asked. */
export const QUESTIONS = ["stage", "landing", "class", "family", "occupation", "destination"] as const;
export type Question = (typeof QUESTIONS)[number];

export async function keepProfile(profile: ProfileView): Promise<void> {
  await commands.saveProfile(profile, false);
  session.hasProfile = true;
}
