import { vi } from 'vitest';

/** What is known of a camera that is none, and what it does when it is asked for. */
export interface FakeCamera {
  asked: number;
  isOn: boolean;
  /** The name of the error that it is refused with; none unless told. */
  refuse: string;
}

/** Puts it in the place of the device's, in a document that has none. */
export function installFakeCamera(film: FakeCamera): void {
  vi.stubGlobal('isSecureContext', true);
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  Object.defineProperties(HTMLVideoElement.prototype, {
    readyState: { configurable: true, value: 4 },
    srcObject: { configurable: true, writable: true, value: null },
  });
  Object.defineProperty(navigator, 'mediaDevices', {
    configurable: true,
    value: {
      async getUserMedia() {
        film.asked++;
        if (film.refuse) throw Object.assign(new Error(), { name: film.refuse });
        film.isOn = true;
        const stop = () => {
          film.isOn = false;
        };
        return { getTracks: () => [{ stop }] };
      },
    },
  });
}
