import { vi } from 'vitest';

/** A camera for documents that have none: how it answers, and what was asked of it. */
export interface FakeCamera {
  asked: number;
  isOn: boolean;
  /** The name of the error that it is refused with, if it is. */
  refuse: string;
}

/** Installs it in the place of the device's. */
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
