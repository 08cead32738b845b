import { readFileSync } from 'node:fs';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import { expect, it } from 'vitest';
import type { Question } from '../../../src/formats/question.ts';
import { decodeText } from '../../../src/formats/read/decode-text.ts';
import { readGift } from '../../../src/formats/read/read-gift.ts';

const fixture = decodeText(readFileSync('tests/fixtures/formats/courses.gift.txt'));

const onlyQuestion = (gift: string) => {
  const { questions, refused, left } = readGift(gift);
  expect({ count: questions.length, refused, left }).toEqual({ count: 1, refused: [], left: {} });
  return questions[0] as Question;
};

const summarize = ({ prompt, body }: Question): string => {
  switch (body.kind) {
    case 'choice':
      return `${prompt} ${body.options.map((one) => `${one.isRight ? '+' : '-'}${one.text}`).join(' ')}`;
    case 'match':
      return `${prompt} ${body.pairs.map(({ left, right }) => `${left}>${right}`).join(' ')} ${body.extras}`;
    case 'order':
      return `${prompt} ${body.entries.join('<')}`;
    case 'number':
      return `${prompt} ${body.value}±${body.tolerance}${body.unit}`;
    case 'typed':
      return `${prompt} ${body.accepted.join('|')}`;
  }
};

const read = (gift: string) => {
  const { questions, refused, left } = readGift(gift);
  return [
    ...questions.map(summarize),
    ...refused.map(({ number, line, reason }) => `${reason} at ${number}, line ${line}`),
    ...Object.entries(left).map(([kind, count]) => `${count} ${kind}`),
  ];
};

it.each([
  [
    'options glued to the braces',
    'You like {~=some~a few} rice?',
    'You like _____ rice? +some -a few',
  ],
  [
    'a colon in the stem',
    'Qui a dit : « non » ? {=Anna ~Bruno}',
    'Qui a dit : « non » ? +Anna -Bruno',
  ],
  ['a blank line among the answers', 'Où ? {\n=Ici\n\n~Là\n}', 'Où ? +Ici -Là'],
  ['a blank line before the braces', 'Où ?\n\n{\n=Ici\n~Là\n}', 'Où ? +Ici -Là'],
  ['no braces', '::T::Où ?\n=Ici\n~Là', 'Où ? +Ici -Là'],
  ['a brace that is never closed', '::T::Où ? {\n=Ici\n~Là', 'Où ? +Ici -Là'],
  ['a title that is all', '::Où ?::{=Ici ~Là}', 'Où ? +Ici -Là'],
  ['a program in the stem', 'int f() { return 0; } {=0 ~1}', 'int f() { return 0; } +0 -1'],
  ['an equals sign in a tag', '{=<i class="a">x</i> ~y} ou ?', '_____ ou ? +x -y'],
  ['a sign of less before the braces', 'x <a {>2 none\nun\ndeux\ntrois\n}', 'x <a un<deux<trois'],
  ['an entity', 'L&#39;&eacute;t&eacute; ? {=l&#39;an ~b}', "L'été ? +l'an -b"],
  ['the fence of a chatbot', '```gift\n**Où** ? {=Ici ~Là}\n```', 'Où ? +Ici -Là'],
  ['a number before the question', '12) Où ? {=Ici ~Là}', 'Où ? +Ici -Là'],
  ['a number before the title', '3. ::T::Où ? {=Ici ~Là}', 'Où ? +Ici -Là'],
  ['a heading with a number', '### Question 3\nOù ? {=Ici ~Là}', 'Où ? +Ici -Là'],
  ['letters of the options', 'Où ? {~a) Ici =b) Là}', 'Où ? -Ici +Là'],
  [
    'letters that mean something',
    'Où ? {~A. Smith =B. Jones ~D. Low}',
    'Où ? -A. Smith +B. Jones -D. Low',
  ],
  ['semicolons between options', 'Où ? {~Ici ; =Là; ~Ailleurs}', 'Où ? -Ici +Là -Ailleurs'],
  ['a verdict before its claim', '{T} Le soleil brille.', 'Le soleil brille. +Vrai -Faux'],
  ['tags after the answers', 'Où ? {=Ici ~Là} [tags: ville, une]', 'Où ? +Ici -Là'],
  ['weights of several right answers', 'Q {~%50%a ~%50%b ~%-100%c}', 'Q +a +b -c'],
  ['weights with a comma', 'Q {~%33,3%a ~%66,7%b ~c}', 'Q +a +b -c'],
  ['half a point beside the right one', 'Q {=a ~%50%b ~c}', 'Q +a -b -c'],
  ['one gap of Cloze', 'Rome fut {1:MC:~prise~=fondée}.', 'Rome fut _____. -prise +fondée'],
  ['a number of Cloze', 'En {1:NM:=1957:1} ?', 'En _____ ? 1957±1'],
  ['a number with its tolerance', 'Q {#3:2}', 'Q 3±2'],
  ['a range', 'Q {#1914..1918}', 'Q 1916±2'],
  ['a decimal comma', 'Q {#3,50:0,1}', 'Q 3.5±0.1'],
  ['a unit', 'Q {#12 %}', 'Q 12±0%'],
  ['several numbers for points', 'Q {#=1822:0 =%50%1822:2}', 'Q 1822±0'],
  ['two exact numbers', 'Q {#=3 =4}', 'Q 3|4'],
  ['a match with one more answer', 'Q {=a -> 1 =b->2 = -> 3}', 'Q a>1 b>2 3'],
  ['an equals sign on a left side', 'Q {=a -> 1 =b = c -> 2}', 'Q a>1 b = c>2 '],
  ['a typed answer without a sign', 'Q {Paris}', 'Q Paris'],
  ['several typed answers', 'Q {=Paris =la ville de Paris =%50%Pari}', 'Q Paris|la ville de Paris'],
  ['wildcards', 'Q {=*Frog* =%0%*#no}', 'Q Frog'],
  ['a match with arrows of a keyboard', 'Q {=a → 1 =b → 2}', 'Q a>1 b>2 '],
  ['a match with arrows of HTML', 'Q {\n=a -&gt; 1\n=b -&gt; 2\n}', 'Q a>1 b>2 '],
  ['an arrow in an answer', 'Q {=2 H₂ + O₂ → 2 H₂O}', 'Q 2 H₂ + O₂ → 2 H₂O'],
  ['an order', 'Q {>2 none\nun\ndeux\ntrois\n}', 'Q un<deux<trois'],
  ['escapes', 'Que vaut 2 \\= 2 ? {=4 \\# x ~\\{5\\}}', 'Que vaut 2 = 2 ? +4 # x -{5}'],
  ['what follows a whole question', 'Q ? {#3:2~#no}";', 'Q ? 3±2'],
  ['a comment after the answers', 'Q ? {=a ~b} // sure', 'Q ? +a -b'],
  [
    'an equals sign in options that have their lines',
    'Que renvoie f ? {\n=f(x=1)\n~f(x == 1)\n~x = 1#car `y=2`\n# sinon z=3\n}',
    'Que renvoie f ? +f(x=1) -f(x == 1) -x = 1',
  ],
  ['a comparison', 'Q ? {=x == 1 ~x != 1 ~y==2}', 'Q ? +x == 1 -x != 1 -y==2'],
  ['braces in an option without braces', "Q :\n~a{'x'}\n~a(b=c)\n=a.x", "Q : -a{'x'} -a(b=c) +a.x"],
  [
    'a program between fences',
    '[markdown]Que dit-il ?\n```c\nint x;\n\nif (x) { return; }\n```\n{=un ~deux}',
    'Que dit-il ? int x; if (x) { return; } +un -deux',
  ],
  ['a line of a backslash', 'Une ligne\n\\\net où ? {=Ici ~Là}', 'Une ligne et où ? +Ici -Là'],
  [
    'a style sheet of an office',
    '[html]<p>p \\{ margin-bottom\\: 0.25cm; \\}<b>Où ?</b></p>{=Ici ~Là}',
    'Où ? +Ici -Là',
  ],
  ['a title that is never closed', '::Q7 Où ? {=Ici ~Là}', 'Où ? +Ici -Là'],
  ['quotation marks with a backslash', 'Qui est \\"elle\\" ? {=a ~b}', 'Qui est "elle" ? +a -b'],
  ['a question within a comment of programs', '/*\nQ + r {=4 =quatre}\n*/', 'Q + r 4|quatre'],
  ['a whole point beside half a point', 'Q {~%100%a ~%50%b ~c}', 'Q +a -b -c'],
  ['a wrong form in a gap of Cloze', 'Il {1:SA:=prit~*#non~prend} Rome', 'Il _____ Rome prit'],
  ['a verdict in words', 'Rome est en Grèce. {faux}', 'Rome est en Grèce. -Vrai +Faux'],
  ['letters out of order', 'Où ? {~b) Ici =c) Là ~a) Ailleurs}', 'Où ? -Ici +Là -Ailleurs'],
  [
    'letters that an option names',
    'Où ? {~A) Ici ~B) Là =C) A et B}',
    'Où ? -A) Ici -B) Là +C) A et B',
  ],
  [
    'prices',
    'Il a $5 et veut $6 : il manque ? {=$1 ~$2}',
    'Il a $5 et veut $6 : il manque ? +$1 -$2',
  ],
])('%s is read', (_, gift, expected) => {
  expect(read(gift)).toEqual([expected]);
});

it.each([
  ['an essay', 'Commentez. {}', '1 essay'],
  ['an essay with its feedback', 'Commentez. {####Idées.}', '1 essay'],
  ['a text', '::Titre::<h3>Partie 2</h3>', '1 description'],
  ['a category', '$CATEGORY: $course$/top/A', '1 category'],
  ['a formula between dollars', 'Que vaut $x^2$ ? {=4 ~5}', '1 formula'],
  ['a program', 'int f() { return 0; }', 'not-understood at 1, line 1'],
  ['a set of numbers', 'Soit E = {1, 2, 3}.', 'not-understood at 1, line 1'],
  ['a mark of Markdown', '[film](a){: .film }\nOn y voit Rome.', 'not-understood at 1, line 1'],
  ['both verdicts', 'Ce livre est beau. {TRUE\nFALSE}', 'not-understood at 1, line 1'],
  ['several gaps of Cloze', 'a {1:SA:=b} c {1:SA:=d}', '1 cloze'],
  ['a formula', 'Que vaut \\\\(x\\\\) ? {=1 ~2}', '1 formula'],
  ['several gaps', 'I {~=a~b} you {~c~=d}', 'several-gaps at 1, line 1'],
  ['no right answer', 'Q {~a ~b}', 'no-right-answer at 1, line 1'],
  ['one option', 'Q {=a ~}', 'one-option at 1, line 1'],
  ['no question', '{=a ~b}', 'no-prompt at 1, line 1'],
  ['a brace that was never opened', 'Q =a ~b}', 'not-closed at 1, line 1'],
  ['words for a number', 'Q {#le 3 mai}', 'not-a-number at 1, line 1'],
])('%s is named', (_, gift, expected) => {
  expect(read(gift)).toEqual([expected]);
});

it('every block of a long course becomes a question or is named, on its line', () => {
  const { questions, refused, left, removed } = readGift(fixture);
  expect(questions).toHaveLength(53);
  expect(refused.map(({ number, line, reason }) => [number, line, reason])).toEqual([
    [6, 36, 'several-gaps'],
    [8, 42, 'several-gaps'],
    [26, 95, 'no-right-answer'],
    [27, 97, 'one-option'],
    [39, 122, 'not-closed'],
    [55, 168, 'no-prompt'],
    [60, 184, 'not-a-number'],
    [62, 188, 'too-many-options'],
    [65, 194, 'one-option'],
  ]);
  expect(left).toEqual({ category: 2, description: 4, cloze: 1, essay: 2, formula: 1 });
  expect(removed).toEqual({ picture: 1 });
});

it('a pasted course without braces or titles is known for what it is', async () => {
  const { readSource } = await import('../../../src/formats/read/read-source.ts');
  const content = 'Où vit-il ?\n~Ici, avec elle\n=Là\n~Ailleurs\n\nEt toi ?\n=Ici\n~Là';
  expect(await readSource({ content })).toMatchObject({
    format: 'gift',
    result: { questions: [{ prompt: 'Où vit-il ?' }, { prompt: 'Et toi ?' }] },
  });
});

it('a program of three ticks on one line is no fence', () => {
  expect(read('[markdown]Que vaut x ?\n```x = 1```\n{=1 ~2}\n\nEt y ?\n\n{=1 ~2}')).toEqual([
    'Que vaut x ? x = 1 +1 -2',
    'Et y ? +1 -2',
  ]);
});

it('the question after one that is far too long is read', () => {
  const { questions, refused } = readGift(`Q\n${'mot\n'.repeat(60_000)}\nCe \\= quoi ? {=a ~b}`);
  expect(refused).toMatchObject([{ line: 1, reason: 'too-long' }]);
  expect(questions).toMatchObject([{ prompt: 'Ce = quoi ?' }]);
});

it('blocks beyond twenty thousand are counted, not read', () => {
  expect(readGift('mot\n\n'.repeat(20_003))).toMatchObject({
    left: { description: 20_000 },
    unread: 3,
  });
});

it('lines are counted alike with every kind of line end', () => {
  const lines = readGift(fixture).questions.map(({ line }) => line);
  for (const end of ['\r\n', '\r'])
    expect(
      readGift(decodeText(fixture.replaceAll('\n', end))).questions.map(({ line }) => line),
    ).toEqual(lines);
});

it('questions follow each other without a blank line', () => {
  expect(read('Un ? {T}\nDeux ? {F}\nTrois\n{=a ~b}')).toEqual([
    'Un ? +Vrai -Faux',
    'Deux ? -Vrai +Faux',
    'Trois +a -b',
  ]);
  expect(read('Dites ? {}\nTrois ? {=a ~b}')).toEqual(['Trois ? +a -b', '1 essay']);
  expect(read('::A::Un{=a~b}\n// note\n::B::Deux{=c~d}\n$CATEGORY: x\nTrois{T}')).toEqual([
    'Un +a -b',
    'Deux +c -d',
    'Trois +Vrai -Faux',
    '1 category',
  ]);
});

it('feedback of the right answer explains it, of a wrong one is why, and that of all wins', () => {
  expect(onlyQuestion('Q {=a#Oui. ~b#Non.}')).toMatchObject({
    explanation: 'Oui.',
    body: { options: [{ text: 'a' }, { text: 'b', reason: 'Non.' }] },
  });
  expect(onlyQuestion('Q {=a#Oui. ~b ####Parce que.}').explanation).toBe('Parce que.');
  expect(onlyQuestion('Q {F#Faute.#Exact.}').explanation).toBe('Exact.');
});

it('the id and the tags of a comment are of the question below', () => {
  expect(onlyQuestion('// [id:un-id] [tag:a b] [tag:c]\n\nQ {T}')).toMatchObject({
    id: 'un-id',
    tags: ['a b', 'c'],
  });
});

it('the two verdicts are named in the language of the file', () => {
  expect(read('::A::The treaty was signed in Rome and is of 1957.{T}')).toEqual([
    'The treaty was signed in Rome and is of 1957. +True -False',
  ]);
  expect(read('Рим не в Греции, и это верно. {T}')).toEqual([
    'Рим не в Греции, и это верно. +Верно -Неверно',
  ]);
});

const words = (text = '') =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What both readers say of a block, in one form. */
function describeOracle(question: GIFTQuestion): unknown {
  switch (question.type) {
    case 'MC':
      return question.choices.map(({ text }) => words(text.text)).filter((text) => text !== '');
    case 'TF':
      return question.isTrue;
    case 'Short':
      return question.choices
        .filter(({ weight }) => weight === null || weight === 100)
        .map(({ text }) => words(text.text));
    case 'Matching':
      return question.matchPairs.map(
        (one) => `${words(one.subquestion.text)}>${words(one.subanswer)}`,
      );
    case 'Numerical': {
      const all = [question.choices].flat();
      const [first] = all.map((one) => ('text' in one ? one.text : one));
      return first?.type === 'high-low'
        ? (Number(first.numberLow) + Number(first.numberHigh)) / 2
        : first?.number;
    }
    default:
      return question.type.toLowerCase();
  }
}

function describeOurs({ body }: Question, type: GIFTQuestion['type']): unknown {
  switch (body.kind) {
    case 'choice':
      return type === 'TF' ? body.options[0]?.isRight : body.options.map(({ text }) => words(text));
    case 'typed':
      return body.accepted.map((text) => words(text));
    case 'match':
      return [
        ...body.pairs.map(({ left, right }) => `${words(left)}>${words(right)}`),
        ...body.extras.map((right) => `>${words(right)}`),
      ];
    case 'number':
      return body.value;
    case 'order':
      return body.kind;
  }
}

const parseAlone = (block: string): GIFTQuestion | undefined => {
  try {
    const parsed = parse(`${block}\n`);
    return parsed.length === 1 ? parsed[0] : undefined;
  } catch {
    return undefined;
  }
};

it('what an independent reader can read is read alike', () => {
  const blocks = fixture.split(/\n(?:[ \t]*\n)+/);
  const isOdd = (block: string) => {
    const oracle = parseAlone(block);
    if (!oracle || /\{>|\*Frog|&#39;/.test(block) || words(block) === '') return false;
    const { questions, refused, left } = readGift(block);
    const theirs = describeOracle(oracle);
    const [ours] = questions;
    if (!ours) return refused.length === 0 && Object.keys(left).length === 0;
    const stem = 'stem' in oracle ? words(oracle.stem.text) : '';
    const body = describeOurs(ours, oracle.type);
    return !(
      JSON.stringify(body) === JSON.stringify(theirs) &&
      (stem === '' || stem.endsWith(words(ours.prompt)))
    );
  };
  expect(blocks.filter(isOdd)).toEqual([]);
  expect(blocks.filter(parseAlone).length).toBeGreaterThan(40);
});
