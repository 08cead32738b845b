import type { ImageReader } from './decode-in-worker.ts';

/** Why there is no camera: the page is not served safely, none is there, the player or another app holds it back. */
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
 * Pixels that a camera is asked for: enough for the code of 24 answers on a pupil's phone half a metre
 * away, where a module has three of them. With 1,280 by 720 none is read from there, in simulation;
 * nor are cards at the back of a room.
 */
const PREFERRED_RESOLUTION = { width: { ideal: 1_920 }, height: { ideal: 1_080 } };

/** The camera that looks away from the player, else any. Asks them; rejects with a NoCamera. */
export async function openCamera(): Promise<MediaStream> {
  if (!window.isSecureContext) throw new CameraError('insecure');
  // some browsers inside of other apps have no cameras at all
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

/** Lets the camera go, and its light out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Rest between two reads, in ms: more often would warm the phone and read nothing new. */
const READ_INTERVAL_MS = 60;

/** What a video says of itself once it has a picture to show; to read it before is an error. */
const HAVE_CURRENT_DATA = 2;

/** Reads what the video shows until it is told to stop, or the reader fails for good. */
export function readVideo<T>(
  video: HTMLVideoElement,
  reader: ImageReader<T>,
  onFound: (found: T) => void,
  onFailed: () => void,
): () => void {
  let isStopped = false;
  const readFrames = async () => {
    while (!isStopped) {
      const found = video.readyState >= HAVE_CURRENT_DATA ? await reader.read(video, 'frame') : [];
      for (const one of found) if (!isStopped) onFound(one);
      await new Promise((resolve) => setTimeout(resolve, READ_INTERVAL_MS));
    }
  };
  readFrames().catch(() => {
    if (!isStopped) onFailed();
  });
  return () => {
    isStopped = true;
  };
}
