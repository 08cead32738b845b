import { canVibrate } from './vibrate.ts';

const TONE_HERTZ = 880;
const TONE_SECONDS = 0.09;

let audio: AudioContext | undefined;

/** For who looks at the phone that is filmed: a tap of the motor, or a short tone where there is none. */
export function signalReceived(): void {
  if (canVibrate() && navigator.vibrate(60)) return;
  if (!('AudioContext' in globalThis)) return;
  audio ??= new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  const end = audio.currentTime + TONE_SECONDS;
  tone.frequency.value = TONE_HERTZ;
  volume.gain.setValueAtTime(0.15, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, end);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(end);
}
