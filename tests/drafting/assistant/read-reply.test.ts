import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPromptWords } from '../../../src/drafting/assistant/load-prompt-words.ts';
import {
  readAssistantReply,
  readReplyInSteps,
} from '../../../src/drafting/assistant/read-reply.ts';
import { writeAssistantPrompt } from '../../../src/drafting/assistant/write-prompt.ts';
import { draftingLanguages } from '../../../src/tools/drafting-languages.ts';
import { ferryLine, marketHall } from '../../support/confirmed-article.ts';
import { propertyRuns } from '../../support/full-run.ts';

const entry = {
  claim: 'The route has lost money.',
  verdict: 'true',
  because: 'Last winter cost the owners more than it brought.',
  about: ['Graham Isbister'],
  sentence: 3,
  proof: 'The company lost £3.2 million',
};
const json = JSON.stringify({ facts: [], items: [entry] }, null, 1);

const countItems = (reply: string): number => {
  const result = readAssistantReply(reply, ferryLine);
  return result.ok ? result.reply.items.length : -1;
};

describe('the JSON in whatever stands around it', () => {
  it.each([
    ['alone', json],
    ['in a fence', `Here you are:\n\n\`\`\`json\n${json}\n\`\`\`\n\nShall I write more?`],
    ['in prose, with brackets before it', `I read [the article] and {noted} this: ${json} Enjoy!`],
    ['a list of entries alone', JSON.stringify([entry])],
    ['commas at the end of lists', json.replace(/\}\s*\]/, '},\n]')],
    ['curly quotation marks', json.replace(/"([^"]*)"(?=\s*[:,}\]])/g, '“$1”')],
    ['spaces that do not break', json.replace(/ /g, '\u00a0')],
    ['a note after //', json.replace('"items"', '// the items\n"items"')],
    ['cut short after an entry', json.slice(0, json.lastIndexOf('}') - 4)],
    ['with a broken entry beside it', `{"items": [{"claim": "a" "b"}, ${JSON.stringify(entry)}]`],
  ])('%s', (_, reply) => {
    expect(countItems(reply)).toBe(1);
  });

  it.each([
    ['nothing', '  \n', 'empty'],
    ['prose', 'I cannot help with that.', 'no-json'],
    ['no JSON in brackets', 'Here [1] it is {not}', 'broken-json'],
    ['other JSON', '{"title": "Ferry"}', 'no-entry'],
    ['a book', 'x'.repeat(200_001), 'too-long'],
  ])('%s is told apart', (_, reply, problem) => {
    expect(readAssistantReply(reply, ferryLine)).toEqual({ ok: false, problem });
  });
});

describe('hostile replies', () => {
  it.each([
    ['depth', '['.repeat(100_000)],
    ['open entries', '{"a":'.repeat(40_000)],
    ['fences', '```\n'.repeat(50_000)],
    ['line ends', `{${'\n'.repeat(199_000)}`],
    ['quotation marks', `[${'“,'.repeat(90_000)}]`],
    ['spaces', `{"items": [${' '.repeat(190_000)}`],
  ])('much of the same is read in time: %s', (_, reply) => {
    const start = performance.now();
    expect(readAssistantReply(reply, marketHall).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('keys of prototypes and bidirectional signs do not come through', () => {
    const reply = `{"items":[{"__proto__":{"claim":"x"}},${JSON.stringify({ ...entry, because: 'Last \u202ewinter cost more.' })}]}`;
    const result = readAssistantReply(reply, ferryLine);
    expect(JSON.stringify(result)).not.toMatch(/__proto__|\u202e/);
  });

  it('no text makes it throw', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('{', '}', '[', ']', '"', '“', '```json\n', '"items":', '"claim":', ',', json),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(() => readAssistantReply(pieces.join(''), ferryLine)).not.toThrow();
      }),
      propertyRuns(600),
    );
  });
});

describe('the prompt for the assistant', () => {
  it.each([
    ['fr', marketHall, 'Inès Delcourt (historienne de l’architecture)'],
    ['en', ferryLine, 'Moira Tulloch (a deckhand on the Carrow ship)'],
  ])(
    'has the rules, the numbered sentences and the people in the language of the article (%s)',
    async (_, article, person) => {
      const prompt = writeAssistantPrompt(article, await loadPromptWords(article.language));
      expect(prompt).toContain(person);
      expect(prompt).toContain(`\n2. ${article.sentences[1]?.text}`);
      expect(prompt.length).toBeLessThan(6_500);
    },
  );

  it.each(['de', 'it'] as const)('is written in %s too', async (language) => {
    const french = writeAssistantPrompt(marketHall, await loadPromptWords('fr'));
    const { words } = draftingLanguages[language];
    const article = { ...marketHall, language, words };
    expect(writeAssistantPrompt(article, await loadPromptWords(language))).not.toBe(french);
  });

  it('its own example, sent back, is refused entry by entry', async () => {
    const prompt = writeAssistantPrompt(marketHall, await loadPromptWords('fr'));
    const result = readAssistantReply(prompt, marketHall);
    expect(result.ok && [result.reply.facts, result.reply.items]).toEqual([[], []]);
  });
});

it('a long reply leaves room for a press after each of its entries', () => {
  const items = Array.from({ length: 200 }, (_, i) => ({
    ...entry,
    claim: `The route lost ${i}.`,
  }));
  const steps = readReplyInSteps(JSON.stringify({ facts: [], items }), ferryLine);
  expect([...steps].length).toBeGreaterThan(200);
});
