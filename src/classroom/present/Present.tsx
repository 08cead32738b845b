import { ErasedNote } from '../ErasedNote.tsx';
import type { ClassroomTexts, PresentedAssignmentProps } from '../needs.tsx';
import { SlideshowView } from './SlideshowView.tsx';
import { useCollectedSeats } from './use-collected-seats.ts';
import { useKeptSlideshow } from './use-kept-slideshow.ts';

export function Present({ classroomText, ...props }: ClassroomTexts & PresentedAssignmentProps) {
  const { resolved, playableBank } = props;
  const { slideshow, hasOldHands, areHandsRefused, keepState } = useKeptSlideshow(props);
  const seats = useCollectedSeats({ resolved, playableBank });
  return (
    <>
      <ErasedNote id={resolved.assignment.id} t={classroomText.assignments} />
      <SlideshowView
        resolved={resolved}
        playableBank={playableBank}
        slideshow={slideshow}
        hasOldHands={hasOldHands}
        areHandsRefused={areHandsRefused.value}
        seats={seats.value}
        classroomText={classroomText}
        onStateChange={keepState}
      />
    </>
  );
}
