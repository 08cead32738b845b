import type { AppContext } from '../../app/app-context.ts';
import { hashOf } from '../../app/router.ts';
import { useDossier } from '../../app/use-playable-bank.ts';
import { axes } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import type { AppText } from '../../i18n/text/fr.ts';
import { Sentences } from '../../question/EvidenceSentences.tsx';
import { Shape } from '../../ui/AxisIcon.tsx';
import { Missing } from '../../ui/LoadError.tsx';
import css from './Fact.module.css';

/** What a fact is, in a title and a line; undefined for an id that the bank does not have. */
function tell({ bank }: PlayableBank, id: string, text: AppText) {
  const actor = bank.actors.find((one) => one.id === id);
  if (actor) return { title: actor.name, line: actor.role, evidence: actor.evidence };
  const date = bank.dates.find((one) => one.id === id);
  if (date) {
    return {
      title: date.label,
      line: formatDate(date.date, text),
      evidence: date.evidence,
    };
  }
  const position = bank.positions.find((one) => one.id === id);
  const holder = bank.actors.find((one) => one.id === position?.holder);
  if (!position || !holder) return undefined;
  const verb = text.stances[position.stance][holder.plural ? 1 : 0];
  return {
    title: `${holder.name} ${verb} ${position.claim}`,
    line: text.via[position.via],
    evidence: position.evidence,
  };
}

/** One fact: what it is, the sentence that carries it, how it is remembered and when it comes back. */
export function Fait({ desk }: { desk: AppContext }) {
  const text = useText();
  const { game, router } = desk;
  const { dossier, failed, fetch } = useDossier(game);
  const id = router.place.value.about ?? '';
  if (!dossier && failed) return <Missing title={text.fait.title} onRetry={fetch} />;
  if (!dossier) return <p class="note">{text.partie.loading}</p>;
  const fact = tell(dossier, id, text);
  if (!fact) {
    return (
      <>
        <h1>{text.fait.unknown}</h1>
        <a class="quiet" href={hashOf('une')}>
          {text.fait.back}
        </a>
      </>
    );
  }
  const { language } = game.front;
  const axis = axes.find((one) => dossier.bank[one].some((other) => other.id === id));
  const trace = game.memory.value[id];
  const { rules } = dossier;
  const number = new Intl.NumberFormat(text.locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(text.locale, { style: 'percent' });
  const day = new Intl.DateTimeFormat(text.locale, { dateStyle: 'long' });
  const ink = trace && rules.ink(trace, game.now());
  return (
    <article class={css.fait} data-axis={axis}>
      <p class={css.axis}>
        {axis && <Shape axis={axis} />} {axis && text.axes[axis]}
      </p>
      <h1 lang={language}>{fact.title}</h1>
      <p lang={language}>{fact.line}</p>
      <Sentences proof={dossier.carry(fact.evidence)} language={language} />
      {trace && ink !== undefined ? (
        <ul class={css.memory}>
          <li>
            <label>
              {text.fait.level} <meter min={0} max={1} value={ink} /> {percent.format(ink)}
            </label>
          </li>
          <li>{text.fait.times(trace.times)}</li>
          <li>
            {rules.isDue(trace, game.now())
              ? text.fait.dueNow
              : text.fait.due(day.format(rules.dueAt(trace)))}
          </li>
          {trace.proof.of > 0 && (
            <li>{text.fait.proofs(number.format(trace.proof.points), trace.proof.of)}</li>
          )}
        </ul>
      ) : (
        <p class="note">{text.fait.never}</p>
      )}
      <button
        type="button"
        class="action"
        onClick={async ({ detail }) => {
          // one tap, one round
          if (detail > 1) return;
          await game.begin({ facts: [id] });
          router.go('partie');
        }}
      >
        {text.fait.play}
      </button>
      <a class="quiet" href={hashOf('une')}>
        {text.fait.back}
      </a>
    </article>
  );
}
