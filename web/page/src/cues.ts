/** Sound, vibration, speech, and the screen held awake: each can be switched off, none of them may fail a set. */
import { signal } from "@preact/signals";
import { settings } from "./settings";

let audio: AudioContext | undefined;

/** Called from a tap, since browsers let no page sound before one. */
export function wakeAudio(): void {
  if (!settings.value.sound) return;
  audio ??= typeof AudioContext === "undefined" ? undefined : new AudioContext();
  void audio?.resume();
}

function beep(frequency: number, seconds: number, after = 0): void {
  if (audio === undefined) return;
  const at = audio.currentTime + after;
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(0.4, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + seconds);
}

export function cueSoon(): void {
  if (settings.value.sound) beep(520, 0.12);
}

export function cueGo(): void {
  if (settings.value.sound) {
    beep(780, 0.18);
    beep(1040, 0.3, 0.2);
  }
  if (settings.value.vibration) navigator.vibrate?.([200, 80, 200]);
}

export function cueTap(): void {
  if (settings.value.vibration) navigator.vibrate?.(30);
}

export function speak(text: string): void {
  if (!settings.value.speech || !("speechSynthesis" in globalThis)) return;
  speechSynthesis.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.lang = "en";
  speechSynthesis.speak(words);
}

export const awake = signal<"no" | "held" | "impossible">("no");
let lock: WakeLockSentinel | undefined;
let wanted = false;

export async function holdAwake(): Promise<void> {
  wanted = true;
  if (!("wakeLock" in navigator)) {
    awake.value = "impossible";
    return;
  }
  if (lock !== undefined && !lock.released) return;
  try {
    lock = await navigator.wakeLock.request("screen");
    awake.value = "held";
  } catch {
    awake.value = "no";
  }
}

export function letSleep(): void {
  wanted = false;
  void lock?.release();
  lock = undefined;
  awake.value = "no";
}

document.addEventListener("visibilitychange", () => {
  if (wanted && document.visibilityState === "visible") void holdAwake();
});
