import type { ArticleLanguage } from '../../types.ts';

/** A gerund is "saying"; a plural form has a plural subject. */
export type VerbForm = 'finite' | 'plural' | 'participle' | 'gerund';

type Forms = readonly (readonly [form: string, kind: VerbForm])[];

const attach = (stem: string, endings: string, kind: VerbForm): Forms =>
  endings.split(' ').map((ending) => [stem + ending, kind] as const);

/** Verbs in -er: "annoncer", "juger", "rejeter" has its own forms in the table. */
function conjugateFrench(infinitive: string): Forms {
  const stem = infinitive.slice(0, -2);
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  const closed = stem.replace(/é([^aeiouyéè]+)$/u, 'è$1');
  return [
    ...attach(closed, 'e ent', 'finite'),
    ...attach(soft, 'ait aient a', 'finite'),
    ...attach(stem, 'èrent erait', 'finite'),
    ...attach(stem, 'é ée és ées', 'participle'),
    ...attach(soft, 'ant', 'gerund'),
  ];
}

function conjugateEnglish(infinitive: string): Forms {
  const stem = infinitive.replace(/e$/, '');
  const isY = /[^aeo]y$/.test(infinitive);
  const past = isY ? infinitive.replace(/y$/, 'ied') : `${stem}ed`;
  const present = isY
    ? infinitive.replace(/y$/, 'ies')
    : infinitive.replace(/(?:s|sh|ch|x)$/, '$&e');
  return [
    [isY ? present : `${present}s`, 'finite'],
    [past, 'finite'],
    [infinitive, 'plural'],
    [`${stem}ing`, 'gerund'],
  ];
}

/** Weak verbs: "betonen". */
function conjugateGerman(infinitive: string): Forms {
  const stem = infinitive.replace(/e?n$/, '');
  const link = /[td]$/.test(stem) ? 'e' : '';
  const participle = /^(?:be|er|ver|ent|zer)|ier$/.test(stem) ? stem : `ge${stem}`;
  return [
    ...attach(`${stem}${link}`, 't te ten', 'finite'),
    [infinitive, 'finite'],
    [`${participle}${link}t`, 'participle'],
  ];
}

/** Verbs in -are: "dichiarare". */
function conjugateItalian(infinitive: string): Forms {
  const stem = infinitive.slice(0, -3);
  return [
    ...attach(stem, 'a ano ava avano ò arono', 'finite'),
    ...attach(stem, 'ato ata ati ate', 'participle'),
    ...attach(stem, 'ando', 'gerund'),
  ];
}

export const conjugators: Readonly<Record<ArticleLanguage, (infinitive: string) => Forms>> = {
  fr: conjugateFrench,
  en: conjugateEnglish,
  de: conjugateGerman,
  it: conjugateItalian,
};
