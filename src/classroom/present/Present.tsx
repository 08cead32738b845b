import { useMemo } from 'preact/hooks';
import { ErasedNote } from '../ErasedNote.tsx';
import type { ClassroomTexts, ResolvedAssignmentProps } from '../needs.tsx';
import { SlideshowView } from './SlideshowView.tsx';
import { createSlideshow, parseSlideshow } from './slideshow.ts';
import { useCollectedSeats } from './use-collected-seats.ts';

export function Present({
  resolved,
  playableBank,
  classroomText,
}: ClassroomTexts & ResolvedAssignmentProps) {
  const slideshow = useMemo(() => {
    const itemCount = resolved.items.filter(Boolean).length;
    return createSlideshow(
      itemCount,
      parseSlideshow(window.history.state?.[resolved.assignment.id], itemCount),
    );
  }, [resolved]);
  const seats = useCollectedSeats({ resolved, playableBank });
  return (
    <>
      <ErasedNote id={resolved.assignment.id} t={classroomText.assignments} />
      <SlideshowView
        resolved={resolved}
        playableBank={playableBank}
        slideshow={slideshow}
        seats={seats.value}
        classroomText={classroomText}
        // in the tab's own history entry: a reload finds it, and nothing is stored
        onStateChange={(state) =>
          window.history.replaceState({ [resolved.assignment.id]: state }, '')
        }
      />
    </>
  );
}
