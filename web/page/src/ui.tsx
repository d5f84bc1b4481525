/** The small parts that every screen is made of. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { signal } from "@preact/signals";
import { t } from "./texts";

/** Words for screen readers, said when they change. */
export const announced = signal("");

/** A message at the foot, with something to do about it for a while. */
export interface Snack {
  text: string;
  action?: string;
  act?: () => void;
  gone?: () => void;
}
export const snack = signal<Snack | undefined>(undefined);
let timer = 0;

export function say(next: Snack): void {
  snack.value?.gone?.();
  clearTimeout(timer);
  snack.value = next;
  announced.value = next.text;
  timer = window.setTimeout(() => {
    if (snack.value !== next) return;
    snack.value = undefined;
    next.gone?.();
  }, 8000);
}

export function Snackbar(): JSX.Element | null {
  const shown = snack.value;
  if (shown === undefined) return null;
  const act = (): void => {
    clearTimeout(timer);
    snack.value = undefined;
    shown.act?.();
  };
  return (
    <aside class="snack" aria-label={t.message}>
      <span>{shown.text}</span>
      {shown.action === undefined ? null : (
        <button class="plain" onClick={act}>
          {shown.action}
        </button>
      )}
    </aside>
  );
}

interface Choice<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
  quiet?: boolean;
}

/** A few alternatives side by side. */
export function Choice<T extends string>({ label, value, options, onChange, quiet = false }: Choice<T>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={quiet ? "hidden" : undefined}>{label}</legend>
      <div class="options">
        {options.map(([option, text]) => (
          <label key={option} class={option === value ? "on" : undefined}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface Field {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
  mode?: "decimal" | "numeric" | "text";
  trouble?: string | undefined;
  big?: boolean;
}

export function Field({ label, value, onInput, hint, mode = "text", trouble, big = false }: Field): JSX.Element {
  const id = useId();
  return (
    <div class={big ? "field big" : "field"}>
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        inputMode={mode}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={hint}
        aria-invalid={trouble !== undefined}
        aria-describedby={trouble === undefined ? undefined : `${id}-trouble`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {trouble === undefined ? null : (
        <p class="trouble" id={`${id}-trouble`}>
          {trouble}
        </p>
      )}
    </div>
  );
}

interface Sheet {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  wide?: boolean;
}

/** A sheet over the page, in the browser's own dialog: focus, Escape and the way back are its. */
export function Sheet({ title, onClose, children, wide = false }: Sheet): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? "sheet wide" : "sheet"}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="sheet-body">
        <header>
          <h2 id={id}>{title}</h2>
          <button class="plain" onClick={() => dialog.current?.close()}>
            {t.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** A ring that fills as reps are done. */
export function Ring({ done, of, children }: { done: number; of: number; children: ComponentChildren }): JSX.Element {
  const share = of === 0 ? 0 : Math.min(1, done / of);
  const length = 2 * Math.PI * 44;
  return (
    <div class="ring">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class="rail" cx="50" cy="50" r="44" />
        <circle
          class="fill"
          cx="50"
          cy="50"
          r="44"
          stroke-dasharray={`${length * share} ${length}`}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <div>{children}</div>
    </div>
  );
}

export function Empty({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="empty">
      <svg viewBox="0 0 120 60" aria-hidden="true">
        <rect class="steel" x="4" y="27" width="112" height="6" rx="3" />
        <rect class="ghost" x="30" y="8" width="14" height="44" rx="4" />
        <rect class="ghost" x="48" y="14" width="11" height="32" rx="4" />
        <rect class="ghost" x="63" y="20" width="9" height="20" rx="3" />
      </svg>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
