import { expect, it } from 'vitest';
import { composeItems } from '../../../src/drafting/items/compose-items.ts';
import { createExcerpt, HOLE } from '../../../src/drafting/items/excerpt.ts';
import { draftAnyArticle } from '../../../src/tools/draft-any-article.ts';
import { draftingLanguages } from '../../../src/tools/drafting-languages.ts';

/** Of all that the rules find, as if it was confirmed. */
function composeOf(text: string) {
  const day = '2026-11-26';
  const { language, sentences, facts } = draftAnyArticle(text, { day });
  const confirmed = facts.map((fact) =>
    fact.kind === 'statement' ? { ...fact, nobodyElse: true } : fact,
  );
  const { words } = draftingLanguages[language];
  return composeItems({ language, words, day, sentences, facts: confirmed });
}

const french = `Le pont de Valmont a fermé en 1998, 2004 et 2011. Une soixantaine d’ingénieurs y travaillent et l’ouvrage pèse 312 tonnes.
« On y est ! », a lancé la mairesse, Anne Morel. « Le pont tiendra encore un siècle », a déclaré Paul Vernet, directeur du chantier.
Le syndicat des éleveurs craint que la fermeture ne fasse chuter les ventes de 15 %. La Fromagerie du Val a annoncé que le dépôt rouvrirait à Noël.
« La circulation reprendra sous peu », a ajouté Luc Roy, porte-parole de la région. La région a indiqué que 4000 camions passaient chaque jour.`;

const written = JSON.stringify(composeOf(french));

it('a number that is only about so much is not asked for', () => {
  expect(written).not.toMatch(/____ (?:d’)?ingénieurs/);
});

it('a figure below zero is asked with its sign', () => {
  const items = composeOf(
    'Le glacier de Valmont a fondu en 1998. La température y était de -8 degrés, selon Anne Morel. Le lac a gelé à −3,5 degrés.',
  );
  const keys = items.flatMap(({ item }) => (item.type === 'number' ? item.key : []));
  expect(keys.filter((key) => key < 0)).not.toEqual([]);
  expect(JSON.stringify(items)).not.toMatch(/[-−]____/);
});

it('a date within a list of dates is not asked for', () => {
  expect(written).not.toContain('____, 2004');
  expect(written).not.toContain('1998, ____');
});

it('the day of “mardi” is asked for where it stands, so that the text is needed', () => {
  const items = composeOf(
    'Le pont de Valmont a fermé en 1998. Les ouvriers du chantier ont repris le travail mardi après une longue réunion.',
  );
  const prompts = items.flatMap(({ item }) => (item.type === 'date' ? item.prompt : []));
  expect(prompts.join()).toContain('le travail ____');
  expect(prompts.join()).not.toContain('mardi');
});

it('who is named by his office first is no wrong answer beside his own name', () => {
  const items = composeOf(
    `Les freins du camion avaient lâché dans la descente, a annoncé le procureur de Valmont.
« Le conducteur a freiné trop tard », a déclaré le procureur Michel Andrieu. « Nous attendions ce jour », a dit Anne Morel, infirmière. « Rien ne bouge ici », a dit Paul Vernet, cheminot.`,
  );
  const choices = items.flatMap(({ item }) =>
    item.type === 'choice' && /freins/.test(item.prompt)
      ? [item.options.map(({ text }) => text)]
      : [],
  );
  expect(choices).not.toEqual([]);
  expect(choices.flat()).not.toContain('Michel Andrieu');
});

it('an adverb that leads on from another sentence is left out of a question', () => {
  const items = composeOf(
    `La mairesse Anne Morel a toutefois averti que le pont risquait une fermeture. « Rien ne bouge ici », a dit Paul Vernet, cheminot. « Nous attendions ce jour », a dit Luc Roy, infirmier.`,
  );
  const prompts = items.flatMap(({ item }) => (item.type === 'choice' ? item.prompt : []));
  expect(prompts.join()).toContain('Qui a averti que le pont');
});

it('a number in millions is asked with its words, not with a letter', () => {
  const items = composeOf(
    'The company paid its shareholders £312m over five years. It was fined £24.5m in 2019, and had 1,900 workers.',
  );
  const units = items.flatMap(({ item }) => (item.type === 'number' ? item.unit : []));
  expect(units).toContain('million pounds');
});

it('three words are too few to be known again', () => {
  expect(written).not.toContain('On y est');
});

it('what somebody only fears is not said again as if it was so', () => {
  expect(written).not.toMatch(/(?:dit|"text":"|"group":") ?:? ?la fermeture ne fasse chuter/i);
});

it('a group keeps its article where it is named', () => {
  expect(written).not.toMatch(/(?:C’est|que dit) Fromagerie/i);
  expect(written).toContain('La Fromagerie du Val');
});

it('an excerpt begins where its words can begin', () => {
  const sentence =
    'A court of appeal on Friday struck down a long ban on traffic along a wet 19-mile stretch of the river in the county.';
  const start = sentence.indexOf('19');
  const place = { start, end: start + 2 };
  const excerpt = createExcerpt(sentence, place, HOLE, 15, draftingLanguages.en.words);
  expect(excerpt?.text).toMatch(/^…a long ban on traffic/);
});
