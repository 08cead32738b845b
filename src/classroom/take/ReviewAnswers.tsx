import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { describeResponse, listResponseParts } from '../../items/classroom.ts';
import { createItemWords } from '../../items/item-words.ts';
import type { ItemResponse } from '../../items/registry.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { type SaveState, SaveStatus } from '../../ui/SaveStatus.tsx';
import type { ResolvedAssignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import type { Attempt } from './attempt.ts';
import { ChangeSeat } from './ChangeSeat.tsx';
import { Countdown } from './Countdown.tsx';
import { HandInButton } from './HandInButton.tsx';
import css from './TakeAssignment.module.css';

interface Props {
  resolved: ResolvedAssignment;
  playableBank: PlayableBank;
  attempt: Attempt;
  takenSeats: readonly number[];
  saveState: SaveState;
  t: ClassroomText['takeAssignment'];
}

/** All answers before they are handed in, each to be changed: nothing tells yet whether it is right. */
export function ReviewAnswers(props: Props) {
  const { resolved, playableBank, attempt, saveState, t } = props;
  const { language } = playableBank.bank;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { given = [] } = attempt.state.value ?? {};
  return (
    <div class={css.take}>
      <h1 ref={heading} tabIndex={-1}>
        {t.review}
      </h1>
      {resolved.assignment.minutes !== undefined && (
        <Countdown msLeft={attempt.msLeft} t={t} onTick={attempt.checkTime} />
      )}
      <p class="note">
        {t.reviewNote} {attempt.laterEvidence.value.length > 0 && t.proofsNote}
      </p>
      <SaveStatus status={saveState} />
      <ol class={css.review}>
        {attempt.order.value.map((index, position) => {
          const item = resolved.items[index];
          return (
            item && (
              <li key={item.id}>
                <p lang={language}>
                  <MarkedText text={item.prompt} />
                </p>
                <GivenAnswer
                  item={item}
                  response={given[index]?.response}
                  shuffle={playableBank.createShuffler(attempt.shuffleSeed.value, item)}
                  language={language}
                  t={t}
                />
                <button
                  type="button"
                  class="link"
                  aria-label={t.inItem(given[index] ? t.changeAnswer : t.giveAnswer, position + 1)}
                  onClick={() => attempt.openItem(position)}
                >
                  {given[index] ? t.changeAnswer : t.giveAnswer}
                </button>
              </li>
            )
          );
        })}
      </ol>
      <div class="dock">
        <HandInButton attempt={attempt} t={t} variant="action" />
      </div>
      <ChangeSeat {...props} />
    </div>
  );
}

interface GivenAnswerProps extends Pick<Props, 't'> {
  language: string;
  shuffle: ReturnType<PlayableBank['createShuffler']>;
  item: Item;
  response: ItemResponse | undefined;
}

function GivenAnswer({ item, response, shuffle, language, t }: GivenAnswerProps) {
  const shellText = useText();
  if (response === undefined) return <b>{t.noAnswerYet}</b>;
  const parts = listResponseParts(item, response, shuffle);
  if (parts)
    return (
      <ol lang={language} class={css.parts} data-pairs={item.type === 'match'}>
        {parts.map(({ text, answer }) => (
          <li key={text}>
            <span>
              <MarkedText text={text} />
            </span>{' '}
            {answer && (
              <b>
                <MarkedText text={answer} />
              </b>
            )}
          </li>
        ))}
      </ol>
    );
  const text = describeResponse(item, response, createItemWords(shellText));
  return text ? (
    <b lang={language}>
      <MarkedText text={text} />
    </b>
  ) : (
    <b>{shellText.item.dontKnow}</b>
  );
}
