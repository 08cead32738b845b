import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { useCamera } from '../../qr/use-camera.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import type { CardsText } from '../print/text/fr.ts';
import css from './AnswerCards.module.css';
import type { Poll } from './poll.ts';
import { type CardSighting, confirmedSeats, findUnsureSeats, singleSeats } from './vote.ts';

interface Props {
  camera: ReturnType<typeof useCamera<readonly CardSighting[]>>;
  poll: Poll;
  seatCount: number;
  t: CardsText['answerCards'];
}

export const CameraPanel = (props: Props) => (
  <>
    <SeatsRead {...props} />
    <CameraVideo {...props} />
    <CameraControls {...props} />
  </>
);

function SeatsRead({ camera, poll, seatCount, t }: Props) {
  const seatsRead = confirmedSeats(poll.votes.value);
  const unsureSeats = findUnsureSeats(poll.votes.value);
  const cameraError = t.refusals[camera.state as keyof typeof t.refusals];
  return (
    <>
      <ol class={css.seats} aria-label={t.seats}>
        {Array.from({ length: seatCount }, (_, at) => at + 1).map((seat) => {
          const isRead = seatsRead.includes(seat);
          return (
            <li key={seat} data-read={isRead} aria-label={t.seatState(seat, isRead)}>
              {seat}
            </li>
          );
        })}
      </ol>
      <p role="status">
        {cameraError ??
          (camera.state === 'opening' ? t.opening : t.readCount(seatsRead.length, seatCount))}{' '}
        {!cameraError && seatsRead.length === seatCount && t.allRead}
        {unsureSeats.length > 0 && t.unsureSeats(unsureSeats.join(', '))}
      </p>
    </>
  );
}

const CameraVideo = ({ camera, t }: Props) => (
  <video
    ref={camera.video}
    class={css.video}
    hidden={!camera.isOpen}
    muted
    playsInline
    aria-label={t.videoLabel}
  />
);

function CameraControls({ camera, poll, seatCount, t }: Props) {
  const pictures = useSignal<PicturesRead | undefined>(undefined);
  const cameraButton = useRef<HTMLButtonElement>(null);
  const { isOpen } = camera;
  const hasVotes = confirmedSeats(poll.votes.value).length > 0;
  return (
    <>
      <button
        type="button"
        ref={cameraButton}
        class={!isOpen && hasVotes ? 'quiet' : 'action'}
        onClick={() => {
          pictures.value = undefined;
          void (isOpen ? camera.close() : camera.open());
        }}
      >
        {isOpen ? t.stopReading : hasVotes ? t.readMore : t.readCards}
      </button>
      <p class="note">{t.lead}</p>
      <p class="note">{isOpen ? t.blurredNote : t.privacyNote}</p>
      {!isOpen && <Pictures {...{ camera, poll, seatCount, t, pictures }} />}
      {!isOpen && hasVotes && (
        <>
          <button type="button" class="action" onClick={() => poll.showStep('shares')}>
            {t.showShares}
          </button>
          <ConfirmButton
            label={t.restartItem}
            question={t.restartQuestion}
            confirmLabel={t.confirmRestart}
            cancelLabel={t.cancelStartOver}
            onConfirm={() => {
              pictures.value = undefined;
              poll.resetVotes();
              cameraButton.current?.focus();
            }}
          />
        </>
      )}
    </>
  );
}

interface PicturesRead {
  seats: ReadonlySet<number>;
  of: number;
}

function Pictures({
  camera,
  poll,
  seatCount,
  t,
  pictures,
}: Props & { pictures: Signal<PicturesRead | undefined> }) {
  const singles = singleSeats(poll.votes.value);
  const readPictures = (files: readonly File[]) => {
    const seats = new Set<number>();
    let of = 0;
    void camera.readPictures(files, (frames) => {
      for (const { seat } of frames.flat()) if (seat >= 1 && seat <= seatCount) seats.add(seat);
      of++;
      if (of === files.length) pictures.value = { seats, of };
    });
  };
  const found = pictures.value;
  return (
    <>
      <FileButton multiple label={t.choosePictures} accept="image/*" onPick={readPictures} />
      <p role="status" class="note">
        {found && t.picturesRead(found.seats.size, found.of)}{' '}
        {singles.length > 0 && t.addPicture(singles.length)}
      </p>
    </>
  );
}
