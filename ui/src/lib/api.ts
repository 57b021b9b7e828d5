// What the rest of the window knows of the other side of the boundary. Nothing else imports the generated file.

import { type Problem, commands, events } from "./bindings";

export { commands, events };
export type * from "./bindings";

/** A refusal of a command, or whatever else went wrong, as a problem that a message explains. */
export function asProblem(error: unknown): Problem {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
    const args = "args" in error && typeof error.args === "object" && error.args !== null ? error.args : {};
    return { code: error.code, args: Object.fromEntries(Object.entries(args).map(([k, v]) => [k, String(v)])) };
  }
  return { code: "unexpected", args: { what: error instanceof Error ? error.message : String(error) } };
}
