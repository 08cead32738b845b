import { describe, expect, it } from 'vitest';
import { checkBank, isError } from '../../src/bank/check-bank.ts';
import { compareTranslations } from '../../src/bank/compare-translations.ts';
import { parseBankFile } from '../../src/bank/imported-bank.ts';
import type { Bank } from '../../src/bank/types.ts';
import { parseExampleWith, type TextReplacement } from '../support/example-bank.ts';

const example = () => parseExampleWith() as Record<string, unknown>;
const messages = (data: unknown) => checkBank(data).problems.map(({ message }) => message);

const address = 'address: https://example.org/bridge';
const credits = (lines: string): TextReplacement => [address, `${address}\n  ${lines}`];

const campless = () => {
  const { camps: _, actors, items, ...rest } = example() as unknown as Bank;
  return {
    ...rest,
    actors: actors.map(({ camp: _, ...actor }) => actor),
    items: items.filter(({ id }) => id !== 'whose-camp'),
  };
};

describe('camps', () => {
  it('may be left out, and then no actor needs one', () => {
    const { bank, problems } = checkBank(campless());
    expect(problems.filter(isError)).toEqual([]);
    expect(bank?.camps).toEqual([]);
  });

  it('that are left out are missed where an actor names one', () => {
    const { camps: _, ...rest } = example();
    expect(messages(rest)).toEqual([
      'there is no camp "town"',
      'there is no camp "town"',
      'there is no camp "river"',
    ]);
  });

  it('under a misspelt name are one error, not one for each actor', () => {
    const { camps, ...rest } = example();
    expect(messages({ ...rest, camp: camps })).toEqual(['unknown field "camp" in the bank']);
  });
});

describe('an axis', () => {
  it('that an article does not have may be left out', () => {
    const { dates: _, items, ...rest } = example() as unknown as Bank;
    const isUndated = ({ type, facts }: Bank['items'][number]) =>
      type !== 'order' && type !== 'date' && !facts.includes('closed');
    const only = { ...rest, opening: 'name', items: items.filter(isUndated) };
    const opening = { ...items[0], id: 'name', facts: ['morel'], evidence: ['s-cost'] };
    const { bank, problems } = checkBank({ ...only, items: [opening, ...only.items] });
    expect(problems.filter(isError)).toEqual([]);
    expect(bank?.dates).toEqual([]);
  });
});

describe('the article', () => {
  it.each([
    'CC-BY-4.0',
    'CC-BY-NC-ND-3.0',
    'CC0-1.0',
    'etalab-2.0',
    'LicenseRef-Courier',
    'https://example.org/terms',
  ])('may be under %s', (licence) => {
    expect(messages(parseExampleWith(credits(`licence: ${licence}`)))).toEqual([]);
  });

  it('may have an author, and say whether its text may be shown', () => {
    const { bank } = checkBank(
      parseExampleWith(credits('author: "Ada Berg"\n  mayShowText: false')),
    );
    expect(bank?.article).toMatchObject({ author: 'Ada Berg', mayShowText: false });
  });

  it('of a file from elsewhere names no address that is not one to be shown', () => {
    const data = parseExampleWith(credits('licence: "https://a.org@b.example/"'));
    const result = parseBankFile(new TextEncoder().encode(JSON.stringify(data)));
    expect(result).toMatchObject({ problems: [{ path: ['article', 'licence'] }] });
  });

  it('has one licence in every language, and its author as each language writes the name', () => {
    const bank = (language: string, ...lines: string[]) =>
      checkBank(
        parseExampleWith(['language: en', `language: ${language}`], credits(lines.join('\n  '))),
      ).bank as Bank;
    const compare = (...lines: string[]) =>
      compareTranslations([
        bank('fr', 'author: "Serguei Ivanov"', 'licence: CC-BY-4.0'),
        bank('en', ...lines),
      ]).map(({ message }) => message);
    expect(compare('author: "Sergei Ivanov"', 'licence: CC-BY-4.0')).toEqual([]);
    expect(compare('author: "Sergei Ivanov"', 'licence: CC-BY-3.0')).toEqual([
      '"licence" of the article is "CC-BY-3.0", but fr says "CC-BY-4.0"',
    ]);
  });
});

describe('other proofs', () => {
  const withProofs = (language: string, proofs: string) =>
    checkBank(
      parseExampleWith(
        ['language: en', `language: ${language}`],
        ['    key: crack\n', `    key: crack\n    orEvidence: ${proofs}\n`],
      ),
    );

  it('are the same in every language', () => {
    const banks = [
      withProofs('fr', '[[s-vote, s-cost]]'),
      withProofs('en', '[[s-vote], [s-cost]]'),
    ];
    expect(compareTranslations(banks.map(({ bank }) => bank as Bank))).toMatchObject([
      {
        message:
          '"orEvidence" of item "why-closed" is [[s-vote], [s-cost]], but fr says [[s-vote, s-cost]]',
      },
    ]);
  });

  it('use a sentence, and join no sentences where one of them needs none', () => {
    expect(withProofs('en', '[[s-vote, s-cost]]').problems).toEqual([]);
  });
});
