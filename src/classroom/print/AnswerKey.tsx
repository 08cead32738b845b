import { litOf } from '../../bank/front-page.ts';
import type { Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import type { SavedAssignment } from '../assignment.ts';
import { slideOf } from '../slide.ts';
import { slideWords } from '../slide-words.ts';
import css from './AnswerKey.module.css';
import type { NumberedItem } from './sheets.ts';
import type { CardsText } from './text/fr.ts';

interface Props {
  set: SavedAssignment;
  items: readonly NumberedItem[];
  dossier: PlayableBank;
  words: CardsText;
}

/** What was right on both sheets, with the sentence that says so and the reasons. */
export function Key({ set, items, dossier, words }: Props) {
  const text = useText();
  const say = words.key;
  const { language } = dossier.bank;
  const places = dossier.bank.brief.flatMap(({ sentences }) => sentences.map(({ id }) => id));
  return (
    <section class={css.key} aria-label={say.name}>
      <header>
        <b class={css.name}>{say.name}</b> {set.name}
        <p class={css.legend}>{say.legend}</p>
      </header>
      <ol>
        {items.map(({ item, numbers }) => {
          const proof = dossier.proof(item);
          return (
            <li key={item.id}>
              <p>
                <b class={css.numbers}>{say.numbers(numbers.A, numbers.B)}</b>{' '}
                <span lang={language}>{item.prompt}</span>
              </p>
              <Right item={item} set={set} dossier={dossier} />
              <p lang={language}>{item.explanation}</p>
              {litOf(proof).map(({ id, text: told, name, via }) => {
                const number = places.indexOf(id) + 1;
                return (
                  <p key={id} class={css.sentence}>
                    <b>{proof.isNearest ? say.near(number) : say.sentence(number)}</b>{' '}
                    <q lang={language}>{told}</q>
                    {(name || via) && (
                      <cite> {[name, via && text.via[via]].filter(Boolean).join(', ')}</cite>
                    )}
                  </p>
                );
              })}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The letters, or what was to be written; and of each option that is wrong, why. */
function Right({ item, set, dossier }: { item: Item } & Pick<Props, 'set' | 'dossier'>) {
  const text = useText();
  const { language } = dossier.bank;
  const slide = slideOf(item, dossier.shuffler(set.seed, item), slideWords(text));
  const letter = (at: number) => text.item.letters[at];
  switch (slide.kind) {
    case 'pick': {
      const at = slide.options.findIndex(({ isRight }) => isRight);
      const reasonOf = (id: string) =>
        item.type === 'choice' ? item.options.find((one) => one.id === id)?.reason : undefined;
      return (
        <>
          <p class={css.right}>
            {letter(at)} {slide.options[at]?.text}
          </p>
          {slide.options.map(({ id }, nth) => {
            const reason = reasonOf(id);
            return (
              reason && (
                <p key={id} class={css.reason}>
                  <b>{letter(nth)}</b> <span lang={language}>{reason}</span>
                </p>
              )
            );
          })}
        </>
      );
    }
    case 'order':
      return (
        <p class={css.right}>
          {slide.events
            .map(({ place }, at) => ({ place, letter: letter(at) }))
            .toSorted((a, b) => a.place - b.place)
            .map((one) => one.letter)
            .join(' ')}
        </p>
      );
    case 'match':
      return (
        <ul class={css.rows}>
          {slide.rows.map(({ id, text: told, group, right }, at) => (
            <li key={id} lang={language}>
              {group && group !== slide.rows[at - 1]?.group && <i>{group}</i>}
              <b>{letter(right)}</b> {told}
            </li>
          ))}
        </ul>
      );
    case 'say':
      return <p class={css.right}>{slide.answer}</p>;
  }
}
