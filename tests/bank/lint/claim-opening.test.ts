import { describe, expect, it } from 'vitest';
import { checkBank } from '../../../src/bank/check-bank.ts';
import { lexicons } from '../../../src/bank/lexicons/lexicons.ts';
import { silenceIsNotSpeech } from '../../../src/bank/lint/reported-silence.ts';
import { parsePartialBank } from '../../../src/bank/partial-bank.ts';
import type { Language } from '../../../src/bank/types.ts';
import { parseExampleWith } from '../../support/example-bank.ts';

const warned = (language: 'fr' | 'en', stance: string, claim: string) =>
  checkBank(
    parseExampleWith(
      ['language: en', `language: ${language}`],
      ['stance: reads', `stance: ${stance}`],
      ['"the plan as a gift to builders"', JSON.stringify(claim)],
    ),
  ).problems.filter(({ message }) => message.includes('"lund-gift"')).length;

describe('a claim reads on after its stance', () => {
  it.each([
    ['en', 'refuses', 'that the bridge be pulled down'],
    ['en', 'supports', 'that a bridge be built'],
    ['en', 'opposes', 'to build a bridge'],
    ['en', 'welcomes', 'that the bridge is built'],
    ['en', 'assures', 'a safe bridge'],
    ['en', 'asks', 'a new bridge'],
    ['en', 'denies', 'to want a bridge'],
    ['fr', 'mentions', 'que le pont pourrait fermer'],
    ['fr', 'supports', 'qu’un pont est utile'],
    ['fr', 'opposes', 'le projet de pont'],
    ['fr', 'opposes', 'l’idée d’un pont'],
    ['fr', 'doubts', 'la solidité du pont'],
    ['fr', 'assures', 'un pont solide'],
    ['fr', 'denies', 'de vouloir un pont'],
  ] as const)('not in %s: %s, %s', (language, stance, claim) => {
    expect(warned(language, stance, claim)).toBe(1);
  });

  it.each([
    ['en', 'refuses', 'to pull the bridge down'],
    ['en', 'supports', 'the mayor’s plan'],
    ['en', 'opposes', 'the plan'],
    ['en', 'offers', 'to pay for the bridge'],
    ['en', 'doubts', 'that the bridge will hold'],
    ['en', 'regrets', 'that nobody was asked'],
    ['en', 'explains', 'why the bridge was closed'],
    ['en', 'promises', 'to rebuild it'],
    ['en', 'warns', 'the town of a second crack'],
    ['en', 'asks', 'the town to wait'],
    ['en', 'asks', 'for a new bridge'],
    ['en', 'welcomes', 'the vote'],
    ['fr', 'supports', 'le projet de la maire'],
    ['fr', 'opposes', 'au projet'],
    ['fr', 'opposes', 'à ce que le pont soit rasé'],
    ['fr', 'offers', 'de payer le pont'],
    ['fr', 'doubts', 'de la solidité du pont'],
    ['fr', 'doubts', 'qu’il tienne'],
    ['fr', 'regrets', 'de n’avoir pas été consultée'],
    ['fr', 'explains', 'pourquoi le pont est fermé'],
    ['fr', 'promises', 'de le reconstruire'],
    ['fr', 'warns', 'la commune qu’il cédera'],
    ['fr', 'asks', 'à la commune d’attendre'],
    ['fr', 'welcomes', 'le vote du conseil'],
    ['fr', 'assures', 'que le pont tiendra'],
  ] as const)('but in %s: %s, %s', (language, stance, claim) => {
    expect(warned(language, stance, claim)).toBe(0);
  });
});

describe('an unstated verdict', () => {
  const found = (language: Language, prompt: string) =>
    silenceIsNotSpeech.check(
      parsePartialBank(
        parseExampleWith(
          ['language: en', `language: ${language}`],
          ['Cora Lund takes the town to court.', prompt],
        ),
      ).partialBank,
      lexicons[language],
    ).length;

  it.each([
    ['fr', 'Jens Stoltenberg annonce la date d’une nouvelle réunion.'],
    ['fr', 'Le porte-parole du Kremlin dit que la Russie s’en ira.'],
    ['fr', 'La maire a précisé le prix du pont.'],
    ['fr', 'Les Européens affirment avoir été convaincus.'],
    ['en', 'Josep Borrell specifies the sanctions.'],
    ['en', 'The Kremlin’s spokesman says that Russia will leave.'],
    ['en', 'The two ministers have announced a meeting.'],
    ['de', 'Der Sprecher des Kremls sagt ab.'],
    ['it', 'La sindaca annuncia un nuovo ponte.'],
  ] as const)('does not claim that somebody says it: %s, %s', (language, prompt) => {
    expect(found(language, prompt)).toBe(1);
  });

  it.each([
    ['fr', 'Une nouvelle réunion aura lieu avant la fin de janvier.'],
    ['fr', 'Une annonce est attendue à Bruxelles.'],
    ['fr', 'Le ministre qui dit non quitte la table.'],
    ['fr', 'Le soutien est assuré par la ville.'],
    ['en', 'The United States joins the talks.'],
    ['en', 'The announced meeting takes place in Geneva.'],
    ['en', 'Without answers, Russia will leave the table.'],
  ] as const)('may state the thing itself: %s, %s', (language, prompt) => {
    expect(found(language, prompt)).toBe(0);
  });
});
