import type { ImageReader } from './decode-in-worker.ts';

export type CameraProblem = 'insecure' | 'none' | 'refused' | 'busy';

export class CameraError extends Error {
  readonly problem: CameraProblem;
  constructor(why: CameraProblem) {
    super(why);
    this.problem = why;
  }
}

const problemByErrorName: Readonly<Record<string, CameraProblem>> = {
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotAllowedError: 'refused',
  SecurityError: 'insecure',
};

/**
 * Three pixels a module for the code of 24 answers on a phone half a metre away. At 1,280 by 720 no such
 * code is read in simulations, nor cards at the back of a room.
 */
const PREFERRED_RESOLUTION = { width: { ideal: 1_920 }, height: { ideal: 1_080 } };

/** Asks the player. Prefers the rear camera; rejects with a CameraError. */
export async function openCamera(): Promise<MediaStream> {
  if (!window.isSecureContext) throw new CameraError('insecure');
  // in-app browsers may have no cameras
  if (!navigator.mediaDevices?.getUserMedia) throw new CameraError('none');
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', ...PREFERRED_RESOLUTION },
    });
  } catch (error) {
    throw new CameraError(problemByErrorName[(error as Error).name] ?? 'busy');
  }
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** The signal switches the camera off. */
export function showCamera(
  video: HTMLVideoElement,
  stream: MediaStream,
  signal: AbortSignal,
  onEnded: () => void,
): void {
  video.srcObject = stream;
  // unplugged, or taken by a call
  for (const track of stream.getTracks()) track.onended = onEnded;
  signal.addEventListener('abort', () => {
    closeCamera(stream);
    video.srcObject = null;
  });
}

const READ_INTERVAL_MS = 60;

/** readyState of a video with a picture: reading it earlier throws. */
const HAVE_CURRENT_DATA = 2;

/** Until the signal; rejects if the reader fails. */
export async function readVideo<T>(
  video: HTMLVideoElement,
  reader: ImageReader<T>,
  signal: AbortSignal,
  onFound: (found: T) => void,
): Promise<void> {
  try {
    while (!signal.aborted) {
      const found = video.readyState >= HAVE_CURRENT_DATA ? await reader.read(video, 'frame') : [];
      for (const one of found) if (!signal.aborted) onFound(one);
      await new Promise((resolve) => setTimeout(resolve, READ_INTERVAL_MS));
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
