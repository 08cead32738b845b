import { useContext, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import type { Bank } from '../../bank/types.ts';
import type { Round } from '../../engine/reducer.ts';
import { useText } from '../../i18n/context.ts';
import { formatArticleDate } from '../../i18n/format.ts';
import { ArticleCredits } from '../../question/ArticleCredits.tsx';
import { beginStep } from '../../ui/press-guard.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useListenButton } from '../../ui/read-aloud/use-listen-button.ts';
import { TermMarking } from '../../ui/term-marking.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { safeHostOf } from '../../untrusted/safe-url.ts';
import { LeaveLink } from '../LeaveLink.tsx';
import { factsOfLesson } from '../round/find-lesson.ts';
import type { PlayText } from '../text/fr.ts';
import css from './Reader.module.css';
import { WithoutBrief } from './WithoutBrief.tsx';

export function Reader(props: PlayScreenProps) {
  const lesson = useApp().game.lesson.value;
  const { easy } = props.playableBank.bank;
  return lesson && easy ? (
    <Lesson {...props} lesson={lesson} easy={easy} />
  ) : (
    <WithoutBrief playText={props.playText}>
      <WholeReader {...props} />
    </WithoutBrief>
  );
}

interface LessonProps extends PlayScreenProps {
  lesson: Round;
  easy: NonNullable<Bank['easy']>;
}

/** Between three questions and the same facts again: each part of the page has an address, to go back to. */
function Lesson({ lesson, easy, playableBank, playText }: LessonProps) {
  const t = playText.readAndReplay;
  const { game, router } = useApp();
  const title = useRef<HTMLHeadingElement>(null);
  const wanted = Number(router.currentRoute.value.about ?? 1) - 1 || 0;
  const at = Math.max(0, Math.min(wanted, easy.length - 1));
  const asked = factsOfLesson(lesson);
  const isLast = at === easy.length - 1;
  const isLit = ({ facts }: { facts?: readonly string[] }) =>
    facts?.some((fact) => asked.has(fact)) === true;
  const countAdded = () =>
    playableBank
      .composeReplay(game.memory.value, lesson)
      .filter(({ facts }) => !facts.some((fact) => asked.has(fact))).length;
  const goOn = async () => {
    beginStep();
    if (isLast) {
      await game.startRound({ after: lesson.id });
      router.goTo('round');
    } else router.goTo('read', `${at + 2}`);
  };
  useFocusOnChange(at, () => title.current);
  return (
    <article class={`${css.reader} ${css.lesson}`}>
      <header>
        <LeaveLink playText={playText} />
        <h1 ref={title} tabIndex={-1}>
          {t.page(at + 1, easy.length)}
        </h1>
      </header>
      <BriefText brief={easy.slice(at, at + 1)} isNumbered={false} isLit={isLit} />
      {easy[at]?.sentences.some(isLit) && <p class="note">{t.litNote}</p>}
      <div class="dock">
        <button type="button" class="action" onClick={goOn}>
          {isLast ? t.replayFacts(countAdded()) : t.nextPage}
        </button>
      </div>
    </article>
  );
}

function WholeReader({ playableBank: { bank }, playText }: PlayScreenProps) {
  const t = useText();
  const { game, preferences } = useApp();
  const { article, isLocal } = game.front;
  const isEasy = preferences.enabledToggles.value.has('easy') && bank.easy !== undefined;
  return (
    <article class={css.reader}>
      <h1>{t.titles.read}</h1>
      <p class="note">
        {playText.reader.intro(article.publisher, formatArticleDate(game.front, t), !isLocal)}
        <ArticleCredits article={bank.article} labels={playText.reader.credits} />
        {isLocal && ` ${playText.madeByHand}`}
      </p>
      {bank.easy && (
        <RadioGroup
          legend={playText.reader.versions}
          name="version"
          options={[
            { id: 'full', text: playText.reader.fullVersion },
            { id: 'easy', text: playText.reader.easyVersion },
          ]}
          chosen={isEasy ? 'easy' : 'full'}
          onChoose={(version) => preferences.setToggle('easy', version === 'easy')}
        />
      )}
      <BriefText brief={(isEasy && bank.easy) || bank.brief} isNumbered={!isEasy} />
      <PlayLink />
      <Appendix bank={bank} t={playText.reader} />
    </article>
  );
}

type TextBrief = readonly {
  title?: string | undefined;
  sentences: readonly { id: string; text: string; facts?: readonly string[] }[];
}[];

/** The numbers are those that an answer's evidence is quoted by. */
function BriefText({
  brief,
  isNumbered,
  isLit = () => false,
}: {
  brief: TextBrief;
  isNumbered: boolean;
  isLit?(sentence: TextBrief[number]['sentences'][number]): boolean;
}) {
  const { language } = useApp().game.front;
  const box = useRef<HTMLDivElement>(null);
  const ListenButton = useListenButton();
  const marked = useContext(TermMarking)(
    brief.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
  let sentenceNumber = 0;
  return (
    <>
      {ListenButton && (
        <ListenButton key={isNumbered} language={language} getRoot={() => box.current} isLong />
      )}
      <div lang={language} ref={box}>
        {brief.map((paragraph) => (
          <section key={paragraph.sentences[0]?.id}>
            {paragraph.title && <h2>{paragraph.title}</h2>}
            <p>
              {paragraph.sentences.map((sentence) => {
                const text = marked[sentenceNumber++];
                return (
                  <span key={sentence.id}>
                    {isNumbered && <sup aria-hidden="true">{sentenceNumber}</sup>}
                    {isLit(sentence) ? <mark>{text}</mark> : text}{' '}
                  </span>
                );
              })}
            </p>
          </section>
        ))}
      </div>
    </>
  );
}

function PlayLink() {
  const t = useText().frontPage;
  const { game, router } = useApp();
  const unfinished = game.unfinishedRound.value;
  return (
    <a class="action" href={router.hashOf('round')}>
      {unfinished
        ? t.resume(unfinished.answers.length, unfinished.items.length)
        : t.play(game.countItems())}
    </a>
  );
}

function Appendix({ bank, t }: { bank: Bank; t: PlayText['reader'] }) {
  const { article, language } = useApp().game.front;
  const host = article.address && safeHostOf(article.address);
  return (
    <>
      {bank.glossary && (
        <section>
          <h2>{t.glossary}</h2>
          <dl lang={language}>
            {bank.glossary.map(({ id, term, text: meaning }) => (
              <div key={id}>
                <dt>{term}</dt> <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {article.address && host && (
        <p class="note">
          <a href={article.address} target="_blank" rel="noopener noreferrer nofollow">
            {t.originalArticle} ({host})
          </a>
        </p>
      )}
    </>
  );
}
