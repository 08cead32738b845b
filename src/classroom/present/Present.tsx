import { ErasedNote } from '../ErasedNote.tsx';
import type { PresentedAssignmentProps, TeachingTexts } from '../needs.tsx';
import { SlideshowView } from './SlideshowView.tsx';
import { useCollectedSeats } from './use-collected-seats.ts';
import { useKeptSlideshow } from './use-kept-slideshow.ts';

export function Present({
  classroomText,
  teachingText,
  ...props
}: TeachingTexts & PresentedAssignmentProps) {
  const { resolved, playableBank } = props;
  const { slideshow, hasOldHands, areHandsRefused, keepState } = useKeptSlideshow(props);
  const seats = useCollectedSeats({ resolved, playableBank });
  return (
    <>
      <ErasedNote id={resolved.assignment.id} t={classroomText.savedAssignment} />
      <SlideshowView
        resolved={resolved}
        playableBank={playableBank}
        slideshow={slideshow}
        hasOldHands={hasOldHands}
        areHandsRefused={areHandsRefused.value}
        seats={seats.value}
        teachingText={teachingText}
        onStateChange={keepState}
      />
    </>
  );
}
