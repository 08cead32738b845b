import { describe, expect, it } from 'vitest';
import { resolveAssignment } from '../../src/classroom/assignment.ts';
import { createResultCodeReader } from '../../src/classroom/collect/collection.ts';
import { extractCodes } from '../../src/classroom/collect/find-codes.ts';
import { compactCode, encodeResultCode, scoreSeat } from '../../src/classroom/result-code.ts';
import { encodeShortCode } from '../../src/classroom/short-code.ts';
import { scoreResponse } from '../../src/items/registry.ts';
import { createAssignmentOfFirst } from '../support/assignments.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { simulateClass } from '../support/simulated-class.ts';

const resolved = resolveAssignment(createAssignmentOfFirst(12), fixtureBank);
const reader = createResultCodeReader(resolved, scoreResponse, []);
const [one, two, three] = simulateClass(resolved, 3, 1).map((result) => ({
  long: encodeResultCode(resolved, result),
  short: encodeShortCode(resolved, scoreSeat(resolved, result, scoreResponse)),
}));
if (!one || !two || !three) throw new Error('a class of three');

const chats: Record<string, string> = {
  'WhatsApp for Android': `29/11/2026, 17:30 - Les messages sont chiffrés de bout en bout.
29/11/2026, 17:31 - Jean-Paul Dupont: ${one.long}
29/11/2026, 17:32 - +33 6 12 34 56 78: Tranquille, voici : ${two.short}
29/11/2026, 17:33 - Marie-Lou: <Médias omis>
29/11/2026, 17:33 - Marie-Lou: 3e B, salle B204
29/11/2026, 17:33 - Marie-Lou: MERCI
29/11/2026, 17:34 - Anne-Lise: > ${one.long}
${three.short} <Ce message a été modifié>
29/11/2026, 17:35 - +33 6 12 34 56 78 a quitté le groupe`,
  'WhatsApp for iPhone': `[29.11.26, 17:31:05] Léa: \u200eles messages
\u200e[29.11.26, 17:31:05] Léa: ${one.short}
[29.11.26, 17:32:05] Noé 4B: ${two.long.toLowerCase()}
[29.11.26, 17:33:05] Zoé: c'est ${three.short.replaceAll('-', ' ')}, bonne soirée
[29.11.26, 17:34:05] Zoé: 06 12 34 56 78`,
  'WhatsApp in America': `11/29/26, 5:31\u202fPM - Ann: ${one.short}
11/29/26, 5:32\u202fPM - Bob: ${two.short}
11/29/26, 5:33\u202fPM - Vice-President: ${three.long}`,
  Teams: `[29/11 17:31] Martin Léa
${one.long}
[29/11 17:32] Petit Noé (3eB)
${two.short}
[Hier 17:33] ZOE ROUX
Ma réponse ${three.long}

1 réaction J'aime.`,
  Outlook: `De : Léa Martin <lea.martin3@ecole.example>
Envoyé : dimanche 29 novembre 2026 17:31
À : Mme Durand <b.durand@ecole.example>
Objet : RE: Devoir 2022-01-12

Voici mon code: ${one.short}

-- \nLéa Martin, 3e B
________________________________
> Le 28/11/2026 à 09:00, Noé a écrit :
>> ${two.long.slice(0, 40)}
>> ${two.long.slice(40)}
| ${three.short}`,
  'an export of Telegram': JSON.stringify({
    name: '3e B',
    messages: [
      { type: 'message', code: 'note', text: `Voici : ${one.long}` },
      { text: ['Mon code : ', { type: 'code', text: two.short }], id: 'a1b2-c3d4' },
      { text: `${three.long}\nMerci` },
    ],
  }),
  'a list of an interface': JSON.stringify([one, two, three]).replaceAll('-', '\\u002d'),
  'the broken half of an export': `{"text":"${one.long}\\n${two.long}\\nok"},{"text":"${three.short}`,
  'a message that begins with a brace': `{Léa} ${one.long}\n{Noé: ${two.short}} [Zoé] ${three.long}`,
  'rich text': `{\\rtf1\\ansi\\deff0 {\\fonttbl{\\f0 Arial;}}\\f0\\fs24 Code : ${one.long}\\par ${two.short}\\par\r\n\\b ${three.short}\\b0\\par}`,
  'a chat that drops the breaks of lines': `${one.long}${two.long}${three.short}${one.short}`,
  'a chat that drops the breaks within short codes': `${one.short}${two.short}${three.short}`,
  'a chat that drops breaks and hyphens': `${one.short}${two.short}${three.short}`.replaceAll(
    '-',
    '',
  ),
  'places run into their codes': `Place1${one.short} Place2${two.long} Place 3${three.short}`,
  'a spreadsheet': `Nom\tPlace\tCode\nMartin Léa\t1\t${one.short}\nPetit Noé\t2\t${two.long}\n"Roux, Zoé"\t3\t"${three.short}"`,
};

describe('the codes of a class', () => {
  it.each(Object.entries(chats))('are all read from %s, and nothing else is named', (_, chat) => {
    const outcomes = extractCodes(chat, reader).map((code) => [code, reader.read(code)] as const);
    expect(outcomes.filter(([, { ok }]) => !ok)).toEqual([]);
    const seats = outcomes.map(([, reading]) => (reading.ok ? reading.result.seat : 0));
    expect([...new Set(seats)].sort()).toEqual([1, 2, 3]);
  });

  const names = ['Léa', 'Noé', 'Lucas', 'Zoé', 'Tom', 'Jean-Paul', 'Ana', 'EVA'];

  it.each([4, 12, 24])('are all read with names stuck to them: of %i questions', (count) => {
    const assignment = createAssignmentOfFirst(count, { evidence: count === 12 });
    const ofCount = resolveAssignment(assignment, fixtureBank);
    const countReader = createResultCodeReader(ofCount, scoreResponse, []);
    const results = simulateClass(ofCount, names.length, 3);
    const codes = {
      long: results.map((one) => encodeResultCode(ofCount, one)),
      short: results.map((one) => encodeShortCode(ofCount, scoreSeat(ofCount, one, scoreResponse))),
    };
    for (const [kind, ofKind] of Object.entries(codes))
      for (const text of [
        ofKind.map((code, at) => `${names[at]}: ${code}`).join(''),
        ofKind.map((code, at) => `${code}${names[at]}`).join('\n'),
        ofKind.map((code, at) => `${code.replaceAll('-', '')}${names[at]}`).join(' '),
      ]) {
        const found = extractCodes(text, countReader).map(countReader.read);
        expect(found, `${kind} ${text}`).toEqual(ofKind.map(countReader.read));
      }
  });

  describe.each(Object.entries({ long: one.long, short: one.short }))('a %s code', (_, code) => {
    const half = Math.floor(code.length / 2);
    const pieces = [code.slice(0, half), code.slice(half)] as const;
    const nameOf = ['the older first', 'the newer first'];
    it.each(
      Object.entries({
        none: (text: string) => text,
        'WhatsApp for Android': (text: string, at: number) =>
          `29/11/2026, 17:3${at} - Jean-Paul Dupont: ${text}`,
        'WhatsApp for iPhone': (text: string, at: number) =>
          `[29.11.26, 17:31:0${at}] Léa: ${text}`,
        'WhatsApp in America': (text: string) => `11/29/26, 5:31\u202fPM - Ann: ${text}`,
        Telegram: (text: string) => `Léa, [29.11.2026 17:31]\n${text}\n`,
        Signal: (text: string, at: number) => `Léa 17:3${at}\n${text}`,
      }).flatMap(([chat, write]) =>
        [pieces, [...pieces].reverse()].map((some, at) => ({
          chat,
          order: nameOf[at],
          text: some.map(write).join('\n'),
        })),
      ),
    )('is read from its two pieces in messages of $chat, $order', ({ text }) => {
      const [read = '', ...others] = extractCodes(text, reader);
      expect(others).toEqual([]);
      expect(reader.read(compactCode(read))).toMatchObject({ ok: true });
    });
  });

  it('that are damaged are named, with a name stuck to them or not', () => {
    const damaged = [one, two, three].map(({ short }) =>
      short.replace(/-./, (sign) => (sign === '-A' ? '-B' : '-A')),
    );
    for (const text of [
      damaged.map((code) => `${code}Lucas: `).join(''),
      damaged.map((code) => `${code}Léa`).join('\n'),
    ])
      expect(extractCodes(text, reader)).toHaveLength(3);
  });

  it('are looked for in the whole of a long chat, whose newest messages are last', () => {
    const line = '29/11/2026, 17:30 - Jean-Paul Dupont: Bonjour à tous, qui a fait le devoir ?\n';
    const chat = line.repeat(20_000) + one.long;
    expect(extractCodes(chat, reader)).toEqual([one.long]);
  });
});
