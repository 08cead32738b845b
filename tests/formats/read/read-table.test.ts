import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { guessColumns, type TableRow } from '../../../src/formats/read/guess-columns.ts';
import { openZip, ZipTooLargeError } from '../../../src/formats/read/open-zip.ts';
import { readSource } from '../../../src/formats/read/read-source.ts';
import { readTable } from '../../../src/formats/read/read-table.ts';
import { readWorkbook } from '../../../src/formats/read/read-workbook.ts';
import type { ReadResult } from '../../../src/formats/read-result.ts';

const summarize = ({ questions, refused, left }: ReadResult) => [
  ...questions.map(({ line, prompt, body, explanation }) =>
    [
      `${line}: ${prompt}`,
      ...(body.kind === 'choice'
        ? body.options.map((one) => `${one.isRight ? '+' : '-'}${one.text}`)
        : body.kind === 'typed'
          ? body.accepted
          : []),
      ...(explanation ? [`(${explanation})`] : []),
    ].join(' '),
  ),
  ...refused.map(({ line, reason }) => `${reason}, row ${line}`),
  ...Object.entries(left).map(([kind, count]) => `${count} ${kind}`),
];

const readPasted = async (content: string | Uint8Array, name?: string) => {
  const reading = await readSource({ content, ...(name && { name }) });
  return 'problem' in reading ? [reading.problem] : [reading.format, ...summarize(reading.result)];
};

it.each([
  [
    'names of columns in French',
    'Question;Bonne réponse;Mauvaise réponse 1;Mauvaise réponse 2;Explication\nOù ?;Ici;Là;Ailleurs;Phrase 2.\nQui ?;Anna;Bruno;;',
    ['table', '2: Où ? +Ici -Là -Ailleurs (Phrase 2.)', '3: Qui ? +Anna -Bruno'],
  ],
  [
    'names of columns in German, with letters of the right options',
    'Nr.\tFrage\tA\tB\tC\tRichtige Antwort\n1\tWo?\tHier\tDort\tDa\tB\n2\tWer?\tAnna\tBruno\tCléo\tA, C',
    ['table', '2: Wo? -Hier +Dort -Da', '3: Wer? +Anna -Bruno +Cléo'],
  ],
  [
    'the right option in words',
    'Question,Option 1,Option 2,Answer\nQuand ?,1914,1918,1918\nOù ?,Ici,Là,ici',
    ['table', '2: Quand ? -1914 +1918', '3: Où ? +Ici -Là'],
  ],
  [
    'two right options that Excel took for a number',
    'Question;Option 1;Option 2;Option 3;Correct\nQui ?;Anna;Bruno;Cléo;1.3',
    ['table', '2: Qui ? +Anna -Bruno +Cléo'],
  ],
  [
    'no names: the right answer comes first',
    'Où est-ce ?\tIci\tLà\tAilleurs\nQui est-ce ?\tAnna\tBruno\tCléo',
    ['table', '1: Où est-ce ? +Ici -Là -Ailleurs', '2: Qui est-ce ? +Anna -Bruno -Cléo'],
  ],
  [
    'no names: a column numbers the right option',
    '1\tOù est-ce ?\tIci\tLà\tAilleurs\t2\n2\tQui est-ce ?\tAnna\tBruno\tCléo\t3',
    ['table', '1: Où est-ce ? -Ici +Là -Ailleurs', '2: Qui est-ce ? -Anna -Bruno +Cléo'],
  ],
  [
    'terms and their definitions',
    'capitale de la France\tParis\ncapitale de la Suisse\tBerne',
    ['table', '1: capitale de la France Paris', '2: capitale de la Suisse Berne'],
  ],
  [
    'a quoted cell of two lines',
    'Question,Correct Answer,Incorrect Answer 1\n"Qui dit\n""non"" ?","Anna, là",Bruno',
    ['table', '2: Qui dit "non" ? +Anna, là -Bruno'],
  ],
  [
    'kinds of question that are no choice',
    'Type,Title,Correct,Choice 1,Choice 2\nMCQ,Où ?,2,Ici,Là\nOpenQuestion,Pourquoi ?,,,\nFill-in-the-Blank,Qui ?,,Anna,Anne',
    ['table', '2: Où ? -Ici +Là', '4: Qui ? Anna Anne', '1 openquestion'],
  ],
  [
    'rows with a fault',
    'Question,Option 1,Option 2,Correct\nOù ?,Ici,Là,5\n,Ici,Là,1\nQui ?,Anna,,1',
    ['table', 'no-right-answer, row 2', 'no-prompt, row 3', 'one-option, row 4'],
  ],
  [
    'a formula of a spreadsheet',
    "Question,Correct Answer,Incorrect Answer 1\n'=1+1 ?,'-5 %,=cmd|x",
    ['table', '2: =1+1 ? +-5 % -=cmd|x'],
  ],
  [
    'prose',
    'Le vote, hier, a surpris.\nLa grève, dit-on, continue, et dure, longtemps.',
    ['unknown-format'],
  ],
])('a table with %s is read', async (_, text, expected) => {
  expect(await readPasted(text)).toEqual(expected);
});

it('one click that changes a column changes every question', () => {
  const rows: TableRow[] = [
    ['Ici', 'Où est-ce ?', 'Là'],
    ['Anna', 'Qui est-ce ?', 'Bruno'],
  ];
  expect(guessColumns(rows)).toEqual({ roles: ['unused', 'question', 'right'], firstRow: 0 });
  const mended = readTable(rows, { roles: ['wrong', 'question', 'right'], firstRow: 0 });
  expect(summarize(mended)).toEqual(['1: Où est-ce ? +Là -Ici', '2: Qui est-ce ? +Bruno -Anna']);
});

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const pack = (sheet: string, more: Readonly<Record<string, string>> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': `${HEAD}<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
        'xl/worksheets/sheet1.xml': `${HEAD}<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
        ...more,
      }).map(([path, text]) => [path, strToU8(text)]),
    ),
  );

it('a workbook gives shared texts, dates, formulas and empty cells in their places', () => {
  const bytes = pack(
    `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" s="1"><v>46752</v></c><c r="E2"><f>1+1</f><v>2</v></c><c r="F2"><f>NOW()</f></c><c r="G2" t="b"><v>1</v></c><c r="H2" s="2"><v>0.5</v></c><c r="I2" t="e"><v>#REF!</v></c><c r="J2"><v>0.30000000000000004</v></c></row>`,
    {
      'xl/sharedStrings.xml': `${HEAD}<sst><si><r><t>Où </t></r><r><t>&amp; qui_x000A_?</t></r><rPh><t>oh</t></rPh></si></sst>`,
      'xl/styles.xml': `${HEAD}<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-40C]hh&quot;h&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    },
  );
  expect(readWorkbook(bytes)).toEqual([
    [],
    [
      '',
      'Où & qui\n?',
      '',
      '2027-12-31',
      '2',
      '=NOW()',
      'TRUE',
      '12:00',
      '',
      '0.30000000000000004',
    ],
  ]);
});

it('a zip that is no workbook is of an unknown format, half a zip is damaged', async () => {
  expect(await readPasted(zipSync({ 'content/content.json': strToU8('{}') }))).toEqual([
    'unknown-format',
  ]);
  expect(await readPasted(pack('').slice(0, 300))).toEqual(['damaged']);
});

it('a zip is given up before it inflates past the bound, whatever it says of its size', () => {
  const bomb = zipSync({ 'a.xml': new Uint8Array(1_000_000) });
  expect(bomb.length).toBeLessThan(2_000);
  expect(() => openZip(bomb, 100_000).readText('a.xml')).toThrow(ZipTooLargeError);
  const end = bomb.length - 22;
  // the size in its directory
  new DataView(bomb.buffer).setUint32(
    new DataView(bomb.buffer).getUint32(end + 16, true) + 24,
    9,
    true,
  );
  expect(() => openZip(bomb, 100_000).readText('a.xml')).toThrow(ZipTooLargeError);
});
