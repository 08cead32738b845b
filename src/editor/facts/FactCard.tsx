import type { DraftedFact, DraftedStatement } from '../../drafting/types.ts';
import { useLanguage, useText } from '../../i18n/context.ts';
import { typesetText } from '../../i18n/typography.ts';
import { ButtonRow } from '../ButtonRow.tsx';
import type { FactReview } from '../project.ts';
import { SettledLine } from '../SettledLine.tsx';
import type { Session } from '../session.ts';
import type { EditorText } from '../text/fr.ts';
import { useFormDraft } from '../use-form-draft.ts';
import { describeValue, hasPluralSpeaker, nameStances } from './describe-value.ts';
import css from './FactCard.module.css';
import { isSettled, listConfirmed, needsHolders, needsSpeaker } from './fact-sections.ts';
import { LazyMendFact } from './LazyMendFact.tsx';
import { MarkedSentence } from './MarkedSentence.tsx';
import { OtherHolders } from './OtherHolders.tsx';

interface Props {
  fact: DraftedFact;
  session: Session;
  t: EditorText['facts'];
}

/** Open until it is judged, then a line. */
export function FactCard(props: Props) {
  const { fact, session, t } = props;
  const shellText = useText();
  const project = session.history.value.present;
  const value = describeValue(project, fact, shellText);
  const review = project.factReviews[fact.id];
  const isMending = useFormDraft(session, `mending/${fact.id}`, false);
  const judge = (next?: FactReview) => {
    const ids = next === 'right' ? listConfirmed(project, fact) : [fact.id];
    session.dispatch({ kind: 'review-facts', ids, ...(next && { review: next }) });
  };
  if (isSettled(project, fact) && !isMending.value) {
    return (
      <SettledLine
        isTaken={review === 'right'}
        changeLabel={t.change}
        changeName={t.changeOf(value)}
        onChange={() => judge()}
      >
        {value} {fact.kind === 'statement' && <ClaimLine fact={fact} session={session} />}
      </SettledLine>
    );
  }
  return (
    <li class={css.card} data-open={!isMending.value || undefined}>
      <MarkedSentence project={project} span={fact.span} />
      {isMending.value ? (
        <LazyMendFact
          {...{ fact, session, t }}
          onDone={() => {
            isMending.value = false;
          }}
        />
      ) : needsHolders(project, fact) ? (
        <OtherHolders fact={fact as DraftedStatement} session={session} t={t} />
      ) : (
        <Judge
          {...props}
          value={value}
          onJudge={judge}
          onMend={() => {
            isMending.value = true;
          }}
        />
      )}
    </li>
  );
}

interface JudgeProps extends Props {
  value: string;
  onJudge(review: FactReview): void;
  onMend(): void;
}

function Judge({ onJudge, onMend, ...props }: JudgeProps) {
  const { fact, session, t } = props;
  const isIncomplete = needsSpeaker(session.history.value.present, fact);
  return (
    <fieldset>
      <legend>
        <FactValue {...props} />
      </legend>
      <ButtonRow>
        {!isIncomplete && (
          <button type="button" class="quiet" onClick={() => onJudge('right')}>
            {t.right}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => onJudge('wrong')}>
          {t.wrong}
        </button>
        <button type="button" class="quiet" onClick={onMend}>
          {isIncomplete ? t.nameSpeaker : t.mend}
        </button>
      </ButtonRow>
    </fieldset>
  );
}

const normalizeSpaces = (words: string) => words.replace(/\s/g, ' ');

function ClaimLine({ fact, session }: { fact: DraftedStatement; session: Session }) {
  const { tag } = useLanguage();
  const project = session.history.value.present;
  const { language, sentences } = project;
  const stances = nameStances(language, tag, hasPluralSpeaker(project, fact));
  const before = sentences[fact.span.sentence]?.text.slice(0, fact.span.start);
  return (
    <span class={css.claim} lang={language}>
      {hasOwnVerb(fact, before) ? fact.verb : stances[fact.stance]}
      {leadToClaim(fact, language, before)}
      <q data-quoted={fact.isQuoted || undefined}>{typesetText(fact.claim, language)}</q>
    </span>
  );
}

const CONJUNCTION = /(?<=^|\s)(que |qu['’]|that |dass |che |ch['’])$/i;

const BOUND = /(?:^|[\s'’])(?:se|ne|pas|et|not|to|and|[sn])[\s'’]*$/i;

/** "craint que …", "avait promis …": the verb of a stance would say something else. */
function hasOwnVerb({ isQuoted, verb }: DraftedStatement, before = '') {
  const lead = before.replace(CONJUNCTION, '').trimEnd();
  const isPlain = verb !== '' && !/-|(?:ant|ing)$/.test(verb) && lead.endsWith(verb);
  return !isQuoted && isPlain && !BOUND.test(lead.slice(0, -verb.length));
}

/** The article's own "que", or a colon where words are said and nothing joins them. */
function leadToClaim(fact: DraftedStatement, language: string, before = '') {
  const { isQuoted, stance } = fact;
  const [that] = CONJUNCTION.exec(before) ?? [];
  if (that && !isQuoted) return ` ${that}`;
  if (hasOwnVerb(fact, before)) return ' ';
  const isInFront = before.trim() === '';
  if (!isQuoted && stance !== 'explains' && !isInFront) return ' ';
  return language === 'fr' ? '\u00a0: ' : ': ';
}

function FactValue({ fact, session, t, value }: Props & { value: string }) {
  if (fact.kind === 'statement') {
    return (
      <>
        <b>{value || t.unknownSpeaker}</b> <ClaimLine fact={fact} session={session} />
      </>
    );
  }
  const words = fact.kind === 'date' || fact.kind === 'figure' ? fact.words : '';
  return (
    <>
      {words && normalizeSpaces(words) !== normalizeSpaces(value) && (
        <span lang={session.history.value.present.language}>{words} → </span>
      )}
      <b>{value}</b>
    </>
  );
}
