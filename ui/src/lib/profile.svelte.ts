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

/** Answers that hardly go together are asked back, unless the person is sure. */
export async function keepProfile(profile: ProfileView, sure = false): Promise<void> {
  await commands.saveProfile(profile, sure);
  session.hasProfile = true;
}

/** What is asked back because two answers hardly go together; not a fault. */
export const DOUBTS = ["landing-ahead", "landing-behind", "landing-long-ago"];
