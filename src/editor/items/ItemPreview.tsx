import type { Item, Language } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { formatAmount, formatDate } from '../../i18n/format.ts';
import { typesetText } from '../../i18n/typography.ts';
import css from './ItemPreview.module.css';

interface Line {
  text: string;
  isKey: boolean;
  note?: string | undefined;
}

type Words = ReturnType<typeof useText>;

const listVerdicts = (item: Extract<Item, { type: 'verdict' }>, t: Words): Line[] =>
  (['true', 'false', 'unstated'] as const).map((id) => ({
    text: t.item.verdicts[id],
    isKey: String(item.key) === id,
  }));

function listAnswers(item: Item, t: Words): Line[] {
  const textIn = (list: readonly { id: string; text: string }[] = [], id = '') =>
    list.find((one) => one.id === id)?.text ?? '';
  switch (item.type) {
    case 'choice':
      return item.options.map(({ id, text, reason }) => ({
        ...{ text, isKey: id === item.key, note: reason },
      }));
    case 'verdict':
      return listVerdicts(item, t);
    case 'match':
      return item.rows.map(({ text, group, key }) => ({
        text: `${group ? `${group} – ` : ''}${text} → ${textIn(item.columns, key)}`,
        isKey: true,
      }));
    case 'order':
      return item.events.map(({ text }, at) => ({ text: `${at + 1}. ${text}`, isKey: true }));
    case 'date':
      return [{ text: formatDate(item.key, t), isKey: true }];
    case 'number': {
      const holder = textIn(item.holders, item.holder);
      const figure = formatAmount(item.key, item.unit, t.locale);
      return [{ text: figure + (holder && ` (${holder})`), isKey: true }];
    }
    case 'recall':
      return [{ text: item.accept.join(' / '), isKey: true }];
  }
}

interface Props {
  item: Item;
  language: Language;
  isPromptShown?: boolean;
}

export function ItemPreview({ item, language, isPromptShown = true }: Props) {
  const t = useText();
  const isChoice = item.type === 'choice' || item.type === 'verdict';
  return (
    <div class={css.item}>
      {isPromptShown && (
        <p class={css.prompt} lang={language}>
          {typesetText(item.prompt, language)}
        </p>
      )}
      <ul lang={item.type === 'verdict' ? t.locale : language}>
        {listAnswers(item, t).map(({ text, isKey, note }, at) => (
          <li key={at} data-key={isChoice && isKey}>
            {item.type === 'verdict' ? text : typesetText(text, language)}
            {isChoice && isKey && (
              <span class="hidden" lang={t.locale}>
                {` (${t.item.correctAnswer})`}
              </span>
            )}
            {note && <small>{typesetText(note, language)}</small>}
          </li>
        ))}
      </ul>
      <p class="note" lang={language}>
        {typesetText(item.explanation, language)}
      </p>
    </div>
  );
}
