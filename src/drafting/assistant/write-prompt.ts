import type { ConfirmedArticle } from '../items/drafted-item.ts';
import type { PromptWords } from './languages/prompt-words.ts';

function createSample({ sample }: PromptWords, day: string) {
  const proof = { sentence: 1, proof: sample.proof };
  const { name, role, event, quotation, question, right, wrong, why, claim, because } = sample;
  return {
    facts: [
      { person: name, role, ...proof },
      { date: day, what: event, ...proof },
      { who: name, says: quotation, ...proof },
    ],
    items: [
      {
        ...{ question, right },
        wrong: [
          { text: wrong, why },
          { text: wrong, why },
        ],
        ...{ because, about: [name], ...proof },
      },
      { claim, verdict: 'true / false / not stated', because, about: [name], ...proof },
    ],
  };
}

/** For a chat assistant of the author's own, in the article's language, with the sentences numbered from 1. */
export function writeAssistantPrompt(article: ConfirmedArticle, words: PromptWords): string {
  const { writeDate } = article.words;
  const persons = article.facts.flatMap((fact) =>
    fact.kind === 'actor' ? [fact.role ? `${fact.name} (${fact.role})` : fact.name] : [],
  );
  return [
    words.task,
    words.rules.map((rule) => `- ${rule}`).join('\n'),
    words.answer,
    JSON.stringify(createSample(words, article.day), null, 1),
    ...(persons.length > 0 ? [`${words.knownPersons}: ${persons.join(', ')}`] : []),
    words.article(writeDate(article.day)),
    article.sentences.map(({ text }, at) => `${at + 1}. ${text}`).join('\n'),
  ].join('\n\n');
}
