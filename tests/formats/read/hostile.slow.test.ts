import { expect, it } from 'vitest';
import { readSource, type SourceReading } from '../../../src/formats/read/read-source.ts';

const starts = {
  gift: '::T::Q {=a ~b}\n\n',
  aiken: 'Q\nA. a\nB. b\nANSWER: A\n\n',
  'Moodle XML': '<?xml version="1.0"?><quiz>',
  'a text of Moodle XML': '<quiz><question type="multichoice"><questiontext><text>',
  CSV: 'Question,Correct Answer,Wrong\nQ,a,b\n',
  'pasted cells': 'a\tb\tc\n',
};

const pieces = [
  ...['a', 'a ', ' ', '\n', '\u0000', '\ud800', 'é', '\\', '\\{', '{', '}', '{ ', '\n{', '=', '~'],
  ...['{=a ~b', '{=a ~b} ', '::', '::a', '// ', '// a\n', '=a\n', 'Q {T}\n', '{>2 none\n', '{#=1 '],
  ...['{1:MC:=a} ', '-> ', '=a -> b ', '$CATEGORY: a\n', '```\n', '1. ', '? ', '**a', '(a ', '_'],
  ...['A. a\n', 'A. a\nANSWER: A\n', 'ANSWER: ', '<', '<!', '<?', '<p ', '<a x="', '<p>', '<!--'],
  ...['<question>', '<question type="essay"/>', '<text>', '</text>', '<![CDATA[', ']]>', '[', '`'],
  ...['<text><![CDATA[<blockquote>', '<answer fraction="100"><text>a</text></answer>', '&', '&#'],
  ...[
    '"',
    '",',
    "'",
    ',',
    'a,',
    'a\tb\n',
    'http://a?',
    'data:image/png;base64,',
    '\u2028',
    '=1+1,',
  ],
];

const LENGTH = 6_000;

const countParts = (reading: SourceReading) =>
  'problem' in reading
    ? 0
    : Math.max(reading.result.questions.length, reading.result.refused.length);

it.each(Object.entries(starts))(
  '%s stays bounded, whatever is repeated in it',
  async (_, start) => {
    for (const piece of pieces) {
      const content = start + piece.repeat(LENGTH / piece.length);
      expect(countParts(await readSource({ content }))).toBeLessThanOrEqual(1_000);
    }
  },
);

it.each([
  ['nothing', '', 'empty'],
  ['a mark of order alone', '\ufeff \n', 'empty'],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'unknown-format'],
  ['a poem', 'Le vent se lève\nil faut tenter de vivre', 'unknown-format'],
  ['five million letters of GIFT', `{=a ~b}${'a'.repeat(5_000_000)}`, 'too-large'],
  ['a file of 21 MB', new Uint8Array(21_000_000), 'too-large'],
  [
    'a quiz that names another file',
    '<!DOCTYPE quiz SYSTEM "http://a.example/b.dtd"><quiz/>',
    'has-doctype',
  ],
  [
    'a quiz that laughs a billion times',
    `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><quiz><question type="multichoice"><questiontext><text>&b;</text></questiontext></question></quiz>`,
    'has-doctype',
  ],
  [
    'elements a thousand deep',
    `<quiz><question type="multichoice">${'<x>'.repeat(1_000)}</question></quiz>`,
    'damaged',
  ],
  ['a page of the web', '<!DOCTYPE html><html><body>Quiz</body></html>', 'has-doctype'],
])('%s is refused as what it is', async (_, content, problem) => {
  expect(await readSource({ content })).toEqual({ problem });
});

it('nothing of markup is left to run in a text', async () => {
  const reading = await readSource({
    content:
      '::T::[html]<b onclick="x()">Q</b><img src=x onerror=alert(1)> <script>x</script>{=<i>a</i> ~[plain]<i>b</i> ~\u202ec\u0007}',
  });
  expect(reading).toMatchObject({
    result: {
      questions: [
        { prompt: 'Q', body: { options: [{ text: 'a' }, { text: '<i>b</i>' }, { text: 'c' }] } },
      ],
      removed: { picture: 1, script: 1 },
    },
  });
});

it('GIFT that speaks of an answer is no Aiken', async () => {
  const content = '::T::Qui ? {\n=A. Smith#Bien.\nRéponse : lui\n~B. Jones\n}\nA. Note';
  expect(await readSource({ content })).toMatchObject({ format: 'gift', because: 'content' });
});

it('a course of Windows is read in its own letters', async () => {
  const latin = [...'::T::Où est l\u0092été ? {=à ~ç}'].map((sign) => sign.charCodeAt(0));
  expect(await readSource({ content: new Uint8Array(latin), name: 'cours.gift' })).toMatchObject({
    because: 'name',
    result: { questions: [{ prompt: 'Où est l’été ?' }] },
  });
});

it('leaves the questions of a file that has a hundred thousand unread, and counts them', async () => {
  const file = `<quiz>${'<question type="multichoice">'.repeat(100_000)}`;
  const reading = await readSource({ name: 'many.xml', content: file });
  if ('problem' in reading) throw new Error(reading.problem);
  const { questions, refused, unread = 0 } = reading.result;
  expect(questions.length + refused.length + unread).toBe(100_000);
  expect(refused.length).toBeLessThanOrEqual(1_000);
});
