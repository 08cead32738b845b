import { useRef } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { hashOf } from '../../app/router.ts';
import { useDossier } from '../../app/use-playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { articleDate } from '../../i18n/format.ts';
import { Missing } from '../../ui/LoadError.tsx';
import { Radios } from '../../ui/RadioGroup.tsx';
import { useVoice } from '../../ui/read-aloud/use-read-aloud.ts';
import { hostOf } from '../../untrusted/safe-url.ts';
import css from './Reader.module.css';

/** The brief: the article retold, its sentences numbered, for they are the evidence. */
export function Lire({ desk }: { desk: AppContext }) {
  const text = useText();
  const { game, preferences, router } = desk;
  const round = game.round.value;
  const { dossier, failed, fetch } = useDossier(game);
  const bank = dossier?.bank;
  const { article, language } = game.front;
  const easy = preferences.on.value.has('easy') && bank?.easy;
  const host = article.address && hostOf(article.address);
  const brief = useRef<HTMLDivElement>(null);
  const Listen = useVoice();
  let number = 0;
  return (
    <article class={css.lire}>
      <h1>{text.lire.title}</h1>
      <p class="note">{text.lire.lead(article.publisher, articleDate(game.front, text))}</p>
      {failed && <Missing onRetry={fetch} />}
      {bank?.easy && (
        <Radios
          legend={text.lire.versions}
          name="version"
          options={[
            { id: 'full', text: text.lire.full },
            { id: 'easy', text: text.lire.easy },
          ]}
          chosen={easy ? 'easy' : 'full'}
          onChoose={(version) => preferences.turn('easy', version === 'easy')}
        />
      )}
      {Listen && bank && (
        <Listen key={Boolean(easy)} language={language} root={() => brief.current} isLong />
      )}
      <div lang={language} ref={brief}>
        {(easy || bank?.brief)?.map((paragraph) => (
          <section key={paragraph.sentences[0]?.id}>
            {paragraph.title && <h2>{paragraph.title}</h2>}
            <p>
              {paragraph.sentences.map((sentence) => {
                number++;
                return (
                  <span key={sentence.id}>
                    {!easy && <sup aria-hidden="true">{number}</sup>}
                    {sentence.text}{' '}
                  </span>
                );
              })}
            </p>
          </section>
        ))}
      </div>
      {!bank ? null : round?.before && !game.underway.value ? (
        <button
          type="button"
          class="action"
          onClick={async ({ detail }) => {
            // one tap, one round
            if (detail > 1) return;
            const facts = round.answers.flatMap(({ facts }) => facts.slice(0, 1));
            await game.begin({ facts, after: round.id });
            router.go('partie');
          }}
        >
          {text.lecture.again}
        </button>
      ) : (
        <a class="action" href={hashOf('partie')}>
          {text.lire.play}
        </a>
      )}
      {bank?.glossary && (
        <section>
          <h2>{text.lire.glossary}</h2>
          <dl lang={language}>
            {bank.glossary.map(({ id, term, text: meaning }) => (
              <div key={id}>
                <dt>{term}</dt> <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {bank?.epilogue && (
        <aside>
          <h2>{text.lire.epilogue}</h2>
          <p class="note">{text.lire.beyond}</p>
          <p lang={language}>{bank.epilogue.join(' ')}</p>
        </aside>
      )}
      {article.address && host && (
        <p class="note">
          <a href={article.address} target="_blank" rel="noopener noreferrer nofollow">
            {text.lire.address} ({host})
          </a>
        </p>
      )}
    </article>
  );
}
