import { vi } from 'vitest';

/** State of the fake camera, for tests to set and read. */
export interface FakeCamera {
  requestCount: number;
  isOn: boolean;
  /** Name of the error to reject with, or empty. */
  refuse: string;
}

export function installFakeCamera(camera: FakeCamera): void {
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
        camera.requestCount++;
        if (camera.refuse) throw Object.assign(new Error(), { name: camera.refuse });
        camera.isOn = true;
        const stop = () => {
          camera.isOn = false;
        };
        return { getTracks: () => [{ stop }] };
      },
    },
  });
}
