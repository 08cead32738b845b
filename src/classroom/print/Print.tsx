import { useSignal } from '@preact/signals';
import type { AppContext } from '../../app/app-context.ts';
import { hashOf } from '../../app/router.ts';
import { useText } from '../../i18n/context.ts';
import { Radios } from '../../ui/RadioGroup.tsx';
import { MAX_CARD_SEATS } from '../cards/marker.ts';
import { type LoadedAssignment, WithSet } from '../WithAssignment.tsx';
import { Card } from './AnswerCard.tsx';
import { Key } from './AnswerKey.tsx';
import css from './Print.module.css';
import { Sheet } from './Sheet.tsx';
import { numbered, sheetNames } from './sheets.ts';

const parts = [...sheetNames, 'key', 'cards'] as const;
type PrintPart = (typeof parts)[number];

/** North America prints on Letter, the rest of the world on A4. */
const paperHere = () => (/-(US|CA|MX)\b/.test(navigator.language) ? 'letter' : 'a4');

/** A set on paper: two sheets, their key, the cards to hold up; through the browser's own print. */
export const Imprimer = ({ desk }: { desk: AppContext }) => (
  <WithSet desk={desk} title={({ imprimer }) => imprimer.title}>
    {(found) => <Press {...found} />}
  </WithSet>
);

function Press({ met, dossier, words }: LoadedAssignment) {
  const text = useText();
  const say = words.imprimer;
  const { set } = met;
  const chosen = useSignal<readonly PrintPart[]>(['A', 'B', 'key']);
  const brief = useSignal<'with' | 'without'>(set.book === 'open' ? 'with' : 'without');
  const paper = useSignal<'a4' | 'letter'>(paperHere());
  const size = useSignal<'normal' | 'large'>('normal');
  const items = numbered(met);
  const lacking = met.missing + met.changed;
  const isChosen = (part: PrintPart) => chosen.value.includes(part);
  const sheetsChosen = sheetNames.filter(isChosen);
  const shared = { set, items, dossier, words, hasBrief: brief.value === 'with' };
  return (
    <div class={css.imprimer}>
      <section class={css.choices}>
        <h1>{say.title}</h1>
        <p>
          <b>{set.name}</b>
        </p>
        <p class="note">{say.lead}</p>
        {lacking > 0 && <p>{words.lacking(lacking)}</p>}
        <fieldset class={css.parts}>
          <legend>{say.what}</legend>
          {parts.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={isChosen(part)}
                onChange={({ currentTarget }) => {
                  chosen.value = parts.filter((one) =>
                    one === part ? currentTarget.checked : isChosen(one),
                  );
                }}
              />{' '}
              {say.parts[part]}
            </label>
          ))}
        </fieldset>
        <Radios
          legend={say.brief}
          name="brief"
          options={(['without', 'with'] as const).map((id) => ({ id, text: say.briefs[id] }))}
          chosen={brief.value}
          onChoose={(id) => {
            brief.value = id as 'with' | 'without';
          }}
        />
        <Radios
          legend={say.size}
          name="size"
          options={(['normal', 'large'] as const).map((id) => ({ id, text: say.sizes[id] }))}
          chosen={size.value}
          onChoose={(id) => {
            size.value = id as 'normal' | 'large';
          }}
        />
        <Radios
          legend={say.paper}
          name="paper"
          options={(['a4', 'letter'] as const).map((id) => ({ id, text: say.papers[id] }))}
          chosen={paper.value}
          onChoose={(id) => {
            paper.value = id as 'a4' | 'letter';
          }}
        />
        <button
          type="button"
          class="action"
          disabled={chosen.value.length === 0}
          onClick={() => window.print()}
        >
          {say.print}
        </button>
        <p role="status" class="note">
          {chosen.value.length === 0 ? say.nothing : say.note}
        </p>
        {isChosen('cards') && <p class="note">{say.cardsNote(set.seats)}</p>}
        <a class="quiet" href={hashOf('classe')}>
          {say.back}
        </a>
        <h2>{say.preview}</h2>
      </section>
      <div
        class={css.paper}
        data-theme="light"
        data-paper={paper.value}
        data-size={size.value}
        lang={text.locale}
      >
        {sheetsChosen.map((sheet) => (
          <Sheet key={sheet} sheet={sheet} {...shared} />
        ))}
        {isChosen('key') && <Key {...shared} />}
        {isChosen('cards') && (
          <section class={css.cards} aria-label={say.parts.cards}>
            {Array.from({ length: Math.min(set.seats, MAX_CARD_SEATS) }, (_, index) => (
              <Card key={index} seat={index + 1} words={words.card} />
            ))}
          </section>
        )}
      </div>
    </div>
  );
}
