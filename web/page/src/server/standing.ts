/** Where things stand between this device and the server. */
import { signal } from "@preact/signals";
import type { Who } from "./api";

export interface Standing {
  /** Not asked yet; no server at this address; not reachable; somebody must sign in; all is well; the server said no. */
  state: "unknown" | "none" | "away" | "signed-out" | "here" | "refused";
  who?: Who | undefined;
  /** When all was last on the server. */
  lastAt?: number | undefined;
  /** What the server said, where it said no. */
  trouble?: string | undefined;
}

export const standing = signal<Standing>({ state: "unknown" });
