import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { loadPromptWords } from '../../drafting/assistant/load-prompt-words.ts';
import {
  type AssistantReply,
  type RefusedEntry,
  readReplyInSteps,
} from '../../drafting/assistant/read-reply.ts';
import { writeAssistantPrompt } from '../../drafting/assistant/write-prompt.ts';
import { useLanguage } from '../../i18n/context.ts';
import { Dock } from '../../ui/Dock.tsx';
import { copyText } from '../../ui/share.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import { workInSlices } from '../compose-project.ts';
import { confirmArticle } from '../project.ts';
import type { EditorStepProps, ItemStepProps } from '../step-props.ts';
import { LongTextField } from '../TextField.tsx';
import { useFormDraft } from '../use-form-draft.ts';
import css from './AssistantStep.module.css';
import type { AssistantText } from './text/fr.ts';
import { loadAssistantText } from './text/index.ts';

type Outcome =
  | { state: 'idle' }
  | { state: 'problem'; problem: string }
  | { state: 'read'; reply: AssistantReply };

/** Optional: nothing is sent, a person carries the prompt there and the reply back. */
export function AssistantStep({ text, ...props }: ItemStepProps) {
  const { tag } = useLanguage();
  const t = useLazy(true, () => loadAssistantText(tag));
  return (
    <>
      <h1>{text.steps.assistant.title}</h1>
      {t && <Exchange {...props} t={t} />}
    </>
  );
}

interface PartProps {
  t: AssistantText;
}

function Exchange({ session, onNext, t }: PartProps & Omit<ItemStepProps, 'text'>) {
  const reply = useFormDraft(session, 'reply', '');
  const outcome = useSignal<Outcome>({ state: 'idle' });
  const isReading = useRef(false);
  const read = async () => {
    const article = confirmArticle(session.history.value.present);
    if (!article || isReading.current) return;
    isReading.current = true;
    const pasted = reply.value;
    const result = await workInSlices(readReplyInSteps(pasted, article), () => true);
    isReading.current = false;
    if (!result) return;
    if (!result.ok) {
      outcome.value = { state: 'problem', problem: result.problem };
      return;
    }
    const { items, facts } = result.reply;
    outcome.value = { state: 'read', reply: result.reply };
    if (items.length + facts.length === 0) return;
    session.dispatch({ kind: 'add-content', items: items.map(({ item }) => item), facts });
    if (reply.value === pasted) reply.value = '';
  };
  return (
    <>
      <p>{t.lead}</p>
      <CopyPrompt key={session.history.value.present.language} session={session} t={t} />
      <section aria-labelledby="assistant-reply">
        <h2 id="assistant-reply">{t.replyTitle}</h2>
        <LongTextField
          label={t.replyLabel}
          value={reply.value}
          rows={5}
          maxLength={1_000_000}
          spellcheck={false}
          onInput={(typed) => {
            reply.value = typed;
          }}
        />
        <button type="button" class="quiet" disabled={reply.value.trim() === ''} onClick={read}>
          {t.read}
        </button>
        <ReplyOutcome outcome={outcome.value} t={t} />
      </section>
      <Dock>
        <button type="button" class="action" onClick={onNext}>
          {outcome.value.state === 'read' ? t.next : t.skip}
        </button>
      </Dock>
    </>
  );
}

function CopyPrompt({ session, t }: PartProps & Pick<EditorStepProps, 'session'>) {
  const outcome = useSignal<'copied' | 'copyFailed' | undefined>(undefined);
  const { present } = session.history.value;
  const words = useLazy(true, () => loadPromptWords(present.language));
  const article = words && confirmArticle(present);
  const prompt = article ? writeAssistantPrompt(article, words) : '';
  const copy = async () => {
    outcome.value = await copyText(prompt);
  };
  return (
    <section aria-labelledby="assistant-prompt">
      <h2 id="assistant-prompt">{t.promptTitle}</h2>
      <p class="note">{t.promptNote}</p>
      <button type="button" class="quiet" disabled={!article} onClick={copy}>
        {t.copy}
      </button>
      <p role="status" class="note">
        {outcome.value && t[outcome.value]}
      </p>
      <details open={outcome.value === 'copyFailed'}>
        <summary>{t.showPrompt}</summary>
        <pre class={css.prompt}>{prompt}</pre>
      </details>
    </section>
  );
}

function ReplyOutcome({ outcome, t }: PartProps & { outcome: Outcome }) {
  if (outcome.state === 'idle') return null;
  if (outcome.state === 'problem') {
    const problems: Readonly<Record<string, string>> = t.problems;
    return (
      <p role="alert" class="problem">
        {problems[outcome.problem] ?? t.problems['no-json']}
      </p>
    );
  }
  const { items, facts, refused } = outcome.reply;
  return (
    <>
      <p role="status">{t.taken(items.length, facts.length)}</p>
      {refused.length > 0 && <RefusedEntries refused={refused} t={t} />}
    </>
  );
}

function RefusedEntries({ refused, t }: PartProps & { refused: readonly RefusedEntry[] }) {
  const reasons: Readonly<Record<string, string>> = t.reasons;
  return (
    <details open>
      <summary>{t.refused(refused.length)}</summary>
      <ul class={css.refused}>
        {refused.map(({ list, index, title, reason, words }) => (
          <li key={`${list}${index}`}>
            <b>{title}</b>
            <span class="note">
              {reasons[reason] ?? t.otherReason}
              {words && <q> {words}</q>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
