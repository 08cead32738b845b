import { expect, it } from 'vitest';
import type { Question } from '../../../src/formats/question.ts';
import { XmlDoctypeError } from '../../../src/formats/read/parse-xml.ts';
import { readMoodleXml } from '../../../src/formats/read/read-moodle-xml.ts';

const html = (text: string) => `format="html"><text><![CDATA[<p dir="ltr">${text}</p>]]></text>`;

const answer = (fraction: number, text: string, feedback = '', more = '') =>
  `<answer fraction="${fraction}" ${html(text)}<feedback ${html(feedback)}</feedback>${more}</answer>`;

const question = (type: string, prompt: string, ...parts: readonly string[]) =>
  `<question type="${type}"><name><text>Nom</text></name><questiontext ${html(prompt)}</questiontext>${parts.join('')}</question>`;

const quiz = (...questions: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`;

const summarize = ({ prompt, body, explanation }: Question) => {
  const answers = {
    choice: () =>
      body.kind === 'choice' &&
      body.options.map(({ text, isRight, reason }) =>
        [isRight ? '+' : '-', text, reason && ` (${reason})`].join(''),
      ),
    match: () =>
      body.kind === 'match' && [
        ...body.pairs.map(({ left, right }) => `${left}>${right}`),
        ...body.extras,
      ],
    order: () => body.kind === 'order' && body.entries,
    number: () => body.kind === 'number' && [`${body.value}±${body.tolerance} ${body.unit}`],
    typed: () => body.kind === 'typed' && body.accepted,
  }[body.kind]();
  return [prompt, ...(answers || []), explanation].join(' | ');
};

const read = async (xml: string) => {
  const { questions, refused, left } = await readMoodleXml(xml);
  return [
    ...questions.map(summarize),
    ...refused.map(({ number, line, reason }) => `${reason} at ${number}, line ${line}`),
    ...Object.entries(left).map(([kind, count]) => `${count} ${kind}`),
  ];
};

const choice = (prompt: string) =>
  question('multichoice', prompt, answer(100, 'oui', 'Bien.'), answer(0, 'non', 'Mal.'));

it.each([
  ['a choice', choice('Où ?'), 'Où ? | +oui | -non (Mal.) | Bien.'],
  [
    'a choice of several',
    question(
      'multichoice',
      'Q',
      '<single>false</single>',
      answer(50, 'a'),
      answer(50, 'b'),
      answer(-100, 'c'),
    ),
    'Q | +a | +b | -c | ',
  ],
  [
    'half a point of one choice',
    question('multichoice', 'Q', '<single>true</single>', answer(100, 'a'), answer(50, 'b')),
    'Q | +a | -b | ',
  ],
  [
    'true or false',
    question(
      'truefalse',
      'Le traité est de 1957.',
      answer(0, 'true'),
      answer(100, 'false', 'De 1958.'),
    ),
    'Le traité est de 1957. | -Vrai | +Faux | De 1958.',
  ],
  [
    'a short answer',
    question(
      'shortanswer',
      'Q',
      answer(100, 'Paris'),
      answer(100, 'à Paris'),
      answer(50, 'Pari'),
      answer(0, '*'),
    ),
    'Q | Paris | à Paris | ',
  ],
  [
    'a number',
    question(
      'numerical',
      'Q',
      answer(100, '3.5', '', '<tolerance>0.1</tolerance>'),
      '<units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units>',
    ),
    'Q | 3.5±0.1 km | ',
  ],
  [
    'a match',
    question(
      'matching',
      'Q',
      ...[
        ['Bern', 'Bundesstadt'],
        ['Genf', 'UNO'],
        ['', 'Zoll'],
      ].map(
        ([left, right]) =>
          `<subquestion ${html(left ?? '')}<answer><text>${right}</text></answer></subquestion>`,
      ),
    ),
    'Q | Bern>Bundesstadt | Genf>UNO | Zoll | ',
  ],
  [
    'an order, by its fractions',
    question('ordering', 'Q', answer(2, 'b'), answer(1, 'a'), answer(3, 'c')),
    'Q | a | b | c | ',
  ],
  [
    'one gap of Cloze',
    question('cloze', 'Rome fut {1:MULTICHOICE:%100%fondée#oui~%0%prise#non} tôt.'),
    'Rome fut _____ tôt. | +fondée | -prise (non) | oui',
  ],
  [
    'one gap with words to choose',
    question(
      'gapselect',
      'Le [[2]] aboie.',
      ...['chat', 'chien'].map(
        (one) => `<selectoption><text>${one}</text><group>1</group></selectoption>`,
      ),
    ),
    'Le _____ aboie. | -chat | +chien | ',
  ],
  ['several gaps of Cloze', question('cloze', '{1:SA:=a} et {1:SA:=b}'), '1 cloze'],
  ['an essay', question('essay', 'Commentez.'), '1 essay'],
  ['a text', question('description', 'Lisez.'), '1 description'],
  ['a calculated question', question('calculatedmulti', '{a} + {b}'), '1 calculatedmulti'],
  [
    'a category',
    '<question type="category"><category><text>$course$/top/A</text></category></question>',
    '1 category',
  ],
  [
    'a picture without words',
    question('multichoice', '<img src="@@PLUGINFILE@@/a.png">', answer(100, 'a'), answer(0, 'b')),
    'no-prompt at 1, line 3',
  ],
  [
    'no right answer',
    question('multichoice', 'Q', answer(0, 'a'), answer(0, 'b')),
    'no-right-answer at 1, line 3',
  ],
])('%s is read or named', async (_, xml, expected) => {
  expect(await read(quiz(xml))).toEqual([expected]);
});

it('the feedback of all explains, and the number and the tags stay', async () => {
  const { questions } = await readMoodleXml(
    quiz(
      question(
        'multichoice',
        'Q',
        `<generalfeedback ${html('Parce que&nbsp;!')}</generalfeedback><idnumber>un-id</idnumber>`,
        answer(100, 'a', 'Bien.') + answer(0, 'b'),
        '<tags><tag><text>presse</text></tag><tag><text>une</text></tag></tags>',
      ),
    ),
  );
  expect(questions[0]).toMatchObject({
    id: 'un-id',
    explanation: 'Parce que !',
    tags: ['presse', 'une'],
  });
});

it('markup becomes text, and what it showed is counted', async () => {
  const { questions, removed } = await readMoodleXml(
    quiz(
      choice(
        'L&#39;&eacute;t&eacute;<br>à <b>Rome</b>&nbsp;?<img src="https://example.org/a.png"><script>alert(1)</script><audio controls><source src="a.mp3">Son</audio>',
      ),
    ),
  );
  expect(questions[0]?.prompt).toBe("L'été à Rome ?");
  expect(removed).toEqual({ picture: 1, script: 1, sound: 1 });
});

it.each([
  ['escaped markup', '&lt;p&gt;Où ?&lt;/p&gt;'],
  ['markup that nobody escaped', '<p>Où <br> ?</p>'],
  ['two sections of data', '<![CDATA[Où]]><![CDATA[ ?]]>'],
])('%s is read as the same text', async (_, text) => {
  const xml = `<quiz><question type="multichoice"><questiontext format="html"><text>${text}</text></questiontext>${answer(100, 'oui')}${answer(0, 'non')}</question></quiz>`;
  expect(await read(xml)).toEqual(['Où ? | +oui | -non | ']);
});

it('PRONOTE writes the explanation beside the right answer', async () => {
  const data = (text: string) => `<text><![CDATA[${text}]]></text>`;
  const xml = `<?xml version="1.0"?><quiz><question type="multichoice"><name>${data('')}</name><questiontext format="plain_text">${data('Qui < toi ?')}</questiontext><externallink/><usecase>1</usecase><single>true</single><answer fraction="100" format="plain_text">${data('Anna')}<feedback>${data('Phrase 2.')}</feedback></answer><answer fraction="0" format="plain_text">${data('Bruno')}<feedback>${data('')}</feedback></answer></question></quiz>`;
  expect(await read(xml)).toEqual(['Qui < toi ? | +Anna | -Bruno | Phrase 2.']);
});

it('a fault in one question loses nothing of the others', async () => {
  const broken = '<question type="multichoice"><questiontext><text>Q & R < S</text><answer>';
  expect(await read(quiz(choice('Un ?'), broken, choice('Deux ?')))).toEqual([
    'Un ? | +oui | -non (Mal.) | Bien.',
    'Deux ? | +oui | -non (Mal.) | Bien.',
    'no-answers at 2, line 4',
  ]);
});

it('a document type definition is refused', async () => {
  const laughs = `<!DOCTYPE quiz [<!ENTITY a "lol"><!ENTITY b "&a;&a;"> <!ENTITY x SYSTEM "file:///etc/passwd">]>`;
  await expect(readMoodleXml(`<?xml version="1.0"?>${laughs}<quiz/>`)).rejects.toThrow(
    XmlDoctypeError,
  );
});

it('three hundred questions are all read, and no further than the bound', async () => {
  const many = (count: number) =>
    readMoodleXml(quiz(...Array.from({ length: count }, (_, at) => choice(`Question n° ${at} ?`))));
  expect((await many(300)).questions).toHaveLength(300);
  expect(await many(1_003)).toMatchObject({ unread: 3, questions: { length: 1_000 } });
});
