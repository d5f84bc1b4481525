/** Asking the server from a screen. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { t } from "../texts";

/** Runs what the server is asked, and shows what it says against it. */
export function useAsking(): [trouble: string, ask: (work: () => Promise<unknown>) => void, busy: boolean] {
  const [trouble, setTrouble] = useState("");
  const [busy, setBusy] = useState(false);
  const ask = (work: () => Promise<unknown>): void => {
    setBusy(true);
    setTrouble("");
    work()
      .catch((refused: unknown) =>
        setTrouble(refused instanceof Error && refused.message !== "" ? refused.message : t.server.states.away),
      )
      .finally(() => setBusy(false));
  };
  return [trouble, ask, busy];
}

export const Trouble = ({ text }: { text: string }): JSX.Element | null =>
  text === "" ? null : (
    <p class="trouble" role="alert">
      {text}
    </p>
  );
