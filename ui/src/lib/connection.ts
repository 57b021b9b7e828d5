import { commands } from "./api";

/** Tells that there is a connection again, which the window learns of first. Whether to look then is not its to decide. */
export function followConnection(): void {
  addEventListener("online", () => void commands.connectionBack().catch(() => undefined));
}
