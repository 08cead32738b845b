import { useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { formatArticleDate } from '../../i18n/format.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useListenButton } from '../../ui/read-aloud/use-listen-button.ts';
import { safeHostOf } from '../../untrusted/safe-url.ts';
import css from './Reader.module.css';

/** The brief: the article retold, its sentences numbered, for they are the evidence. */
export function Reader({ playableBank: { bank }, playText }: PlayScreenProps) {
  const t = useText();
  const { game, preferences, router } = useApp();
  const round = game.round.value;
  const { article, language } = game.front;
  const easyBrief = preferences.enabledToggles.value.has('easy') && bank.easy;
  const host = article.address && safeHostOf(article.address);
  const briefRef = useRef<HTMLDivElement>(null);
  const ListenButton = useListenButton();
  let sentenceNumber = 0;
  return (
    <article class={css.lire}>
      <h1>{t.titles.read}</h1>
      <p class="note">
        {playText.reader.intro(article.publisher, formatArticleDate(game.front, t))}
      </p>
      {bank.easy && (
        <RadioGroup
          legend={playText.reader.versions}
          name="version"
          options={[
            { id: 'full', text: playText.reader.fullVersion },
            { id: 'easy', text: playText.reader.easyVersion },
          ]}
          chosen={easyBrief ? 'easy' : 'full'}
          onChoose={(version) => preferences.setToggle('easy', version === 'easy')}
        />
      )}
      {ListenButton && (
        <ListenButton
          key={Boolean(easyBrief)}
          language={language}
          getRoot={() => briefRef.current}
          isLong
        />
      )}
      <div lang={language} ref={briefRef}>
        {(easyBrief || bank.brief).map((paragraph) => (
          <section key={paragraph.sentences[0]?.id}>
            {paragraph.title && <h2>{paragraph.title}</h2>}
            <p>
              {paragraph.sentences.map((sentence) => {
                sentenceNumber++;
                return (
                  <span key={sentence.id}>
                    {!easyBrief && <sup aria-hidden="true">{sentenceNumber}</sup>}
                    {sentence.text}{' '}
                  </span>
                );
              })}
            </p>
          </section>
        ))}
      </div>
      {round?.before && !game.isRoundOpen.value ? (
        <button
          type="button"
          class="action"
          onClick={async ({ detail }) => {
            // one tap, one round
            if (detail > 1) return;
            const facts = round.answers.flatMap(({ facts }) => facts.slice(0, 1));
            await game.startRound({ facts, after: round.id });
            router.goTo('round');
          }}
        >
          {playText.readAndReplay.replayFacts}
        </button>
      ) : (
        <a class="action" href={router.hashOf('round')}>
          {playText.reader.play}
        </a>
      )}
      {bank.glossary && (
        <section>
          <h2>{playText.reader.glossary}</h2>
          <dl lang={language}>
            {bank.glossary.map(({ id, term, text: meaning }) => (
              <div key={id}>
                <dt>{term}</dt> <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {bank.epilogue && (
        <aside>
          <h2>{playText.reader.epilogue}</h2>
          <p class="note">{playText.reader.epilogueNote}</p>
          <p lang={language}>{bank.epilogue.join(' ')}</p>
        </aside>
      )}
      {article.address && host && (
        <p class="note">
          <a href={article.address} target="_blank" rel="noopener noreferrer nofollow">
            {playText.reader.originalArticle} ({host})
          </a>
        </p>
      )}
    </article>
  );
}
