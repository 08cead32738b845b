import { describe, expect, it } from 'vitest';
import type { RecallItem } from '../../../src/items/recall/schema.ts';
import { scoreResponse } from '../../../src/items/registry.ts';
import { bankOf, recallFor, scoreTyped } from '../../support/recall-items.ts';

const sherman = ['Wendy Sherman', 'Sherman'];
const riabkov = ['Sergueï Riabkov', 'Riabkov'];

it.each([
  [sherman, ['Ruth Wendy Sherman', 'Wendy Ruth', 'Robert Wendy Sherman', 'Sherman Ruth Wendy']],
  [['Union européenne', 'UE'], ['Union postale européenne']],
  [sherman, ['R. Sherman', 'Robert Sherman', 'Wendy', 'Wendy S.', 'W. S.', 'Mme', 'W.', '.', '']],
  [
    ['Jens Stoltenberg', 'Stoltenberg'],
    [
      ...['T. Stoltenberg', 'S Stoltenberg', 'E. Stoltenberg', 'Ts. Stoltenberg', 'Stoltenberg T'],
      ...['Jen Stoltenberg', 'Jean Stoltenberg', 'Т. Столтенберг', 'С. Столтенберг'],
    ],
  ],
  [
    ['Josep Borrell', 'Borrell'],
    ['B. Borrell', 'O. Borell', 'L. Borrell', 'Borrell L.'],
  ],
  [
    ['Jen Psaki', 'Psaki'],
    ['P. Psaki', 'Psaki I.', 'Jan Psaki', 'Jens Psaki', 'Jean Psaki'],
  ],
  [
    ['Barack Obama', 'Obama'],
    ['J. Obama', 'O. Obama', 'Obama, A.', 'I. Obama', 'Osama', 'Barack Osama'],
  ],
  [
    ['Jean Castex', 'Castex'],
    ['Castet', 'Jean Castet'],
  ],
  [
    ['Coline Serreau', 'Serreau'],
    ['Colin Serreau', 'M. Colin Serreau'],
  ],
  [['George W. Bush'], ['George H. Bush', 'W. H. Bush', 'George H. W. Bush']],
  [
    ['Christian Jacob', 'Jacob'],
    ['Christiane Jacob', 'Christine Jacob', 'Jacob, Christiane', 'Mme Christiane Jacob'],
  ],
  [
    ['Donald Trump', 'Trump'],
    ['Donald Trump Jr.', 'Donald Trump, Jr', 'Trump junior', 'Donald Trump fils'],
  ],
  [['Robert F. Kennedy Jr.', 'Kennedy'], ['Robert F. Kennedy']],
  [
    ['Manuel Valls', 'Valls'],
    ['Emmanuel Valls', 'Halls', 'Manuela Valls'],
  ],
  [
    ['Simone Veil', 'Veil'],
    ['Simone Weil', 'Weil', 'Neil'],
  ],
  [['J. K. Rowling'], ['K. J. Rowling']],
  [
    ['Samuel L. Jackson', 'Jackson'],
    ['Samuel P. Jackson', 'S. M. Jackson'],
  ],
  [
    ['Angela Merkel', 'Merkel'],
    ['Angelo Merkel', 'Merkel Angelo'],
  ],
  [
    ['Marine Le Pen', 'Le Pen'],
    ['Marion Le Pen', 'Martin Le Pen', 'Maria Le Pen'],
  ],
  [['Alice Coffin', 'Coffin'], ['Élise Coffin']],
  [
    ['Stefano Casiraghi', 'Casiraghi'],
    ['Stéphane Casiraghi', 'Stéphanie Casiraghi'],
  ],
  [
    riabkov,
    ['le conseiller de Riabkov', 'the adviser to Ryabkov', 'le conseiller du ministre Riabkov'],
  ],
  [['Congo'], ['DR Congo', 'RDC']],
  [['Alain Juppé', 'Juppé'], ['Alaine Juppé']],
  [
    ['La France insoumise', 'LFI'],
    ['Insoumise', 'la France'],
  ],
  [
    ['Yasser Arafat', 'Arafat'],
    ['سهى عرفات', 'Souha Arafat'],
  ],
  [['Martin Schulz'], ['Martine Schulz', 'Schulz Martine']],
  [
    ['Emmanuel Macron', 'Macron'],
    ['Emmanuelle Macron', 'Emmanuela Macron'],
  ],
  [
    ['Alexandre Grouchko', 'Grouchko'],
    ['Alexandra Grouchko', 'Grouchko Alexandra'],
  ],
  [riabkov, ['Riabkova', 'Рябкова', 'Ryabkova']],
  [
    ['Volodymyr Zelensky', 'Zelensky'],
    ['Zelenska', 'Olena Zelenska', 'Зеленська'],
  ],
  [['Elizabeth II'], ['Elizabeth I', 'Elizabeth', 'Elizabeth 3']],
  [['Louis IX'], ['Louis X', 'Louis XI']],
  [['Louis XVIII'], ['Louis XIII', 'Louis 13', 'Louis XVII', 'Louis XVI']],
  [['Louis XIV'], ['Louis 15', 'Louis 16', 'Louis XVI']],
  [['Jean XXIII'], ['Jean 22', 'Jean XXII']],
  [['Henri VIII'], ['Henri VII', 'Henri 7', 'Henri IV']],
  [['Saint-Denis'], ['Ste Denis', 'St Ouen']],
  [['Jeanne d’Arc'], ['Jeanne', 'Jean d’Arc']],
  [['Le Monde'], ['Le Monde diplomatique', 'le journal']],
  [['Wall Street Journal'], ['Wall Street']],
  [
    ['Emmanuel Macron', 'Macron'],
    ['le porte-parole du président Macron', 'the minister of President Macron'],
  ],
  [
    ['Marine Le Pen', 'Le Pen'],
    ['J.-M. Le Pen', 'Jean-Marie Le Pen', 'Maréchal-Le Pen', 'Marion Maréchal-Le Pen'],
  ],
  [
    ['Dominique Strauss-Kahn', 'Strauss-Kahn'],
    ['C. Strauss-Kahn', 'Strauss-Kahn C.', 'Strauss-Kahn Claude', 'Camille Strauss-Kahn'],
  ],
  [
    ['John Fitzgerald Kennedy', 'Kennedy'],
    ['Robert Kennedy', 'John Q. Kennedy', 'R. Kennedy', 'John Robert Kennedy', 'John'],
  ],
  [
    ['Recep Tayyip Erdoğan', 'Erdoğan'],
    ['Bilal Erdogan', 'Recep Tayyip', 'Recep Gül'],
  ],
  [
    ['George W. Bush', 'Bush'],
    ['George H. W. Bush', 'Jeb Bush'],
  ],
  [['Union postale européenne'], ['Union européenne']],
  [['Louis XIV'], ['Louis XV', 'Louis XVI', 'Louis V']],
  [riabkov, ['Z. Ryabkov', 'V. Rjabkow', 'Ts Riabkov']],
  [sherman, ['S. Sherman', 'V. Sherman', 'Sherman, M.', 'ש. שרמן', 'א. שרמן', 'ش. شيرمان']],
  [riabkov, ['Lavrov', 'Лавров', 'Sergueï', 'Sergueï Lavrov', 'Sherman Riabkov']],
  [['Wendy Sherman'], ['Sherman', 'Mme Sherman']],
  [
    ['Jean Dupont', 'Dupont'],
    ['Jeanne Dupont', 'Jeanne Dupond', 'P. Dupont'],
  ],
  [['Ukraine'], ['la présidente de l’Ukraine', 'ministre d’Ukraine']],
  [
    ['Ukraine', 'l’Ukraine'],
    ['la présidente de l’Ukraine', 'président d’Ukraine'],
  ],
  [
    ['OTAN', 'l’OTAN'],
    ['le secrétaire général de l’OTAN', 'secrétaire d’OTAN'],
  ],
  [['La Défense'], ['le ministre de la Défense']],
  [['Le ministre de la Défense'], ['le président de la Défense', 'la Défense']],
  [['Al Gore'], ['Gore', 'Ben Gore']],
  [
    sherman,
    [
      ...['Sherman, Robert', 'Sherman (Robert)', 'le président Robert Sherman', 'Sherman, A.'],
      ...['Robert Sherman, vice-secrétaire d’État', 'président Julian Sherman'],
    ],
  ],
  [
    ['Vladimir Poutine', 'Poutine'],
    [
      ...['le porte-parole de Poutine', 'le porte-parole de Vladimir Poutine'],
      ...['président de la Russie', 'le président russe', 'Ivan Poutine', '普京'],
    ],
  ],
  [
    ['Jen Psaki', 'Psaki'],
    ['la porte-parole de la Maison-Blanche', 'Robert Psaki (Washington)'],
  ],
  [
    ['Jean-Marc Ayrault', 'Ayrault'],
    [
      ...['le directeur de cabinet de Jean-Marc Ayrault', 'la ministre avec Jean-Marc Ayrault'],
      ...['le président rencontre Jean-Marc Ayrault', 'le député de Lyon contre Jean-Marc Ayrault'],
      ...['le conseiller du Premier ministre Jean-Marc Ayrault', 'Ayrault, UMP'],
      ...['the adviser of Prime Minister Jean-Marc Ayrault', 'le PDG Robert Ayrault'],
      ...['le ministre de Jean-Marc Ayrault Arnaud Montebourg', 'la fille du PDG Ayrault'],
    ],
  ],
  [['Kim Jong-un'], ['김정일', '김정남', 'Kim Jong-il', 'Kim']],
  [
    ['Benyamin Netanyahou', 'Netanyahou'],
    ['לפיד', 'בני גנץ'],
  ],
  [['OTAN'], ['Stoltenberg (OTAN)', 'OTAN-Russie']],
  [
    ['La Russie', 'Russie'],
    ['la mission russe', 'le président russe'],
  ],
  [['Russie'], ['OTAN-Russie', 'la porte-parole russe', 'Poutine (Russie)', 'Лавров']],
  [['William Burns'], ['Bill Burns']],
  [['UE'], ['UN', 'U', 'УН']],
  [['Les États-Unis'], ['EU', 'E.U.', 'UE', 'UK', 'UA', 'les Unis']],
  [['Union européenne'], ['É.-U.', 'US', 'UK']],
  [['Mali'], ['Bali', 'Malo']],
] as const)('the name of somebody else is wrong: %j', async (accept, typed) => {
  for (const name of typed) {
    expect([name, await scoreTyped(recallFor(accept), name)]).toEqual([name, 0]);
  }
});

/** Near a title, a country or a nationality, or nothing of the kind. */
const firstNames =
  `Adam Adèle Africa Agnes Ahmed Alain Albert Alexandra Ali America Americo Amina Ana Andrea
  Angela Angelo Anna Antonio Argentina Asia Austin Aya Belgin Benoît Bernard Blanche Boris Brandon Brian Brigitte Brita
  Britta Brittany Bruno Carla Carlos Carmen Cécile Chad Chantal Charles Charlotte Chen China Chloé Christian
  Christine Claire Claude Clara Conrad Corey Corinne Dana Danae Dane Dani Dania Danica Daniel Danièle Daniela
  Danielle Danika David Denis Denise Diana Dominique Edgar Édith Egon Elena Elsa Emma Engla Éric Erika Erin Esteban
  Ethan Europa Eva Fatima Félix Fernando Finn Finnian France Francesca Francesco Francia Francine Francis Francisco
  Franck Franco François Françoise Frank Franz Frédéric Gabriel Georgia Gérard Germain Germaine Germana Germano
  Gilles Giulia Gregory Greta Guillaume Gustav Hannah Hans Hans-Peter Hassan Hélène Henri Hugo Ian Ibrahim Igor Ina
  Inda India Indiana Indira Inga Ingrid Irene Iris Isabel Ismaël Israel Italia Italo Ivan Jack James Jamal Janina
  Jean Jeanne Jérôme Jesus Joan Johanna John Jordan Jorge José Julia Justice Karim Karin Kenya Kevin King Kurt
  Laura Laurent Léa Leila Léon Letta Lettie Lina Louis Louise Lucas Lucia Lydia Magali Malik Manon Marc Maria Marie
  Marina Mario Martin Mathilde Max Maya Melania Michel Milan Mohammed Monica Nadia Nadine Natalia Nicolas Nina Noah
  Olga Oliver Olivier Omar Oscar Pablo Pascal Patrick Paul Pedro Peter Philip Pierre Pola Polona Polonia Prince
  Primo Prima Queen Raoul Regina Reginald Régine Régis Reine René Ricardo Rita Robert Roberto Roland Romain Roman
  Rosa Ruth Salma Samir Samuel Sandra Sara Saul Scott Serbia Serena Sergio Silvia Simon Simone Siri Sofia Sonia
  Stella Sven Sylvie Syrine Teresa Theo Thomas Tina Ursula Valérie Victor Victoria Viola Vladimir Walter William
  Xavier Yann Yasmine Yves Zoé`.split(/\s+/);

it('a first name is no title or nationality, before a family name or after it', () => {
  const item = recallFor(['Zbigniew Kovaltchouk', 'Kovaltchouk']);
  const accepted = firstNames.flatMap((name) =>
    [
      ...[`${name} Kovaltchouk`, `Kovaltchouk, ${name}`, `Kovaltchouk ${name}`],
      ...[`M. ${name} Kovaltchouk`, `Mme ${name} Kovaltchouk`, `le président ${name} Kovaltchouk`],
      ...[
        `Mr ${name} Kovaltchouk`,
        `Kovaltchouk, Mme ${name}`,
        `${name.toUpperCase()} KOVALTCHOUK`,
      ],
    ].filter((typed) => scoreResponse(item, typed) > 0),
  );
  expect(accepted).toEqual([]);
});

describe('no name of a bank passes for another', () => {
  it('nor beside its own: another’s family name is no further name', () => {
    const [sherman, psaki] = bankOf([
      recallFor(['Wendy Sherman', 'Sherman']),
      recallFor(['Jen Psaki', 'Psaki']),
    ]).items as RecallItem[];
    for (const typed of ['Wendy Sherman Psaki', 'Wendy Psaki Sherman', 'Jen Psaki Sherman']) {
      for (const item of [sherman, psaki]) {
        expect([typed, scoreResponse(item as RecallItem, typed)]).toEqual([typed, 0]);
      }
    }
  });

  it('nor with it: two people are no name of one, in whatever letters', async () => {
    const sherman = recallFor(['Wendy Sherman', 'Sherman']);
    for (const typed of [
      'Wendy Sherman et Poutine',
      'Psaki and Sherman',
      'Sherman / Lavrov',
      'Wendy Sherman; Lavrov',
      'Sherman ou Psaki',
      'Шерман (Psaki)',
      'Psaki (Шерман)',
      'Шерман и Псаки',
    ]) {
      expect([typed, await scoreTyped(sherman, typed)]).toEqual([typed, 0]);
    }
    const office = 'la vice-ministre et secrétaire d’État Sherman';
    expect(scoreResponse(sherman, office)).toBe(1);
    const council = recallFor(['Conseil de l’OTAN et de la Russie']);
    expect(scoreResponse(council, 'le Conseil de l’OTAN et de la Russie')).toBe(1);
  });

  it.each([
    ['Gabriel Attal', 'Attal', 'Jacques Attali', 'Attali'],
    ['Olaf Scholz', 'Scholz', 'Martin Schulz', 'Schulz'],
    ['Viktor Orbán', 'Orbán', 'Keith Urban', 'Urban'],
  ])('where a slip for %s (%s) is the family name of %s', (name, family, other, typed) => {
    expect(scoreResponse(recallFor([name, family]), typed)).toBe(1);
    const [item] = bankOf([recallFor([name, family]), recallFor([other])]).items;
    expect(scoreResponse(item as RecallItem, typed)).toBe(0);
    expect(scoreResponse(item as RecallItem, family)).toBe(1);
  });

  it('where one’s first name is another’s family name', () => {
    const louis = recallFor(['Louis Louis']);
    const louise = recallFor(['Louise Louis']);
    expect(scoreResponse(louise, 'L. Louis')).toBe(1);
    expect(scoreResponse(louise, 'Louis Louis')).toBe(0);
    for (const item of bankOf([louis, louise]).items)
      expect(scoreResponse(item, 'L. Louis')).toBe(0);
  });

  it('of a family: a title and the family name are nobody’s, and nor is an initial', () => {
    const [jean, jeanne] = bankOf([
      recallFor(['Jean Dupont', 'Dupont']),
      recallFor(['Jeanne Dupont']),
    ]).items as RecallItem[];
    for (const typed of ['Mme Dupont', 'M. Dupont', 'J. Dupont', 'Jeanne Dupont']) {
      expect([typed, scoreResponse(jean as RecallItem, typed)]).toEqual([typed, 0]);
    }
    for (const typed of ['Dupont', 'J. Dupont', 'Jean Dupont']) {
      expect([typed, scoreResponse(jeanne as RecallItem, typed)]).toEqual([typed, 0]);
    }
    for (const typed of ['Jean Dupont, ministre Dupont', 'Dupont (ministre)']) {
      expect([typed, scoreResponse(jean as RecallItem, typed)]).toEqual([typed, 0]);
    }
    expect(scoreResponse(jean as RecallItem, 'M. Jean Dupont')).toBe(1);
    expect(scoreResponse(jeanne as RecallItem, 'Dupont, Jeanne')).toBe(1);
  });
});
