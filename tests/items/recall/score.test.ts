import { describe, expect, it } from 'vitest';
import type { RecallItem } from '../../../src/items/recall/schema.ts';
import { scoreResponse } from '../../../src/items/registry.ts';
import { recallFor, scoreTyped } from '../../support/recall-items.ts';

describe('a typed name is right', () => {
  const sherman = ['Wendy Sherman', 'Sherman'];
  const riabkov = ['Sergueï Riabkov', 'Riabkov'];
  it.each([
    [
      'with a title',
      sherman,
      [
        'Mme Sherman',
        'Ms. Sherman',
        'Mrs Wendy Sherman',
        'Frau Dr. Sherman',
        'Sig.ra Sherman',
        'Sra. Sherman',
        'Señora Wendy Sherman',
        'Hon. Wendy Sherman',
        'Amb. Sherman',
        'госпожа Шерман',
        'Г-жа Шерман',
        'gospozha Sherman',
      ],
    ],
    ['with a title', sherman, ['la ministre Sherman', 'Madame la secrétaire d’État Sherman']],
    ['with a title', riabkov, ['M. Riabkov', 'M.Riabkov', 'm riabkov', 'le vice-ministre Riabkov']],
    ['with a title', ['Charles de Gaulle', 'de Gaulle'], ['le général de Gaulle', 'Gaulle']],
    [
      'with a rank',
      ['Ferdinand Foch', 'Foch'],
      ['le maréchal Foch', 'Maréchal Foch', 'Marshal Ferdinand Foch', 'Cpt Foch'],
    ],
    [
      'with what it is',
      ['Le Monde'],
      ['le journal Le Monde', 'Journal Le Monde', 'the newspaper Le Monde'],
    ],
    [
      'with what it is',
      ['Google'],
      ['la société Google', 'l’entreprise Google', 'Google Inc.', 'Google Corp.', 'Google Ltd'],
    ],
    [
      'without an apostrophe',
      ['Jeanne d’Arc'],
      ['Jeanne Darc', 'Jeanne dArc', 'jeanne d arc', 'Jeanne d’Arc'],
    ],
    [
      'with a saint cut short',
      ['Saint-Denis'],
      ['St Denis', 'St-Denis', 'St. Denis', 'saint denis'],
    ],
    ['with a saint cut short', ['Sainte-Foy'], ['Ste-Foy', 'Ste Foy']],
    [
      'with a number in another way',
      ['Napoléon Ier'],
      ['Napoléon 1er', 'Napoleon I', 'Napoléon 1', 'Napoléon premier'],
    ],
    ['with a number in another way', ['Élisabeth Ire'], ['Elisabeth 1ère', 'Elizabeth I']],
    ['with a number in another way', ['Louis XIV'], ['Louis 14', 'le roi Louis 14', 'louis xiv']],
    ['with a number in another way', ['Jean XXIII'], ['Jean 23', 'le pape Jean 23']],
    ['with a number apart or not', ['Covid-19'], ['covid19', 'Covid 19', 'COVID-19']],
    ['with a number apart or not', ['COP21'], ['COP 21', 'la COP 21']],
    ['with a number apart or not', ['G7'], ['G 7', 'le G7']],
    [
      'with an office or a country',
      ['Josep Borrell', 'Borrell'],
      ['EU foreign policy chief Josep Borrell', 'Josep Borrell i Fontelles'],
    ],
    [
      'with an office or a country',
      sherman,
      ['Under Secretary Sherman', 'The Honorable Wendy Sherman', 'l’Américaine Wendy Sherman'],
    ],
    [
      'with an abbreviated title',
      ['Jens Stoltenberg', 'Stoltenberg'],
      [
        ...['Sec. Gen. Stoltenberg', 'Secgen Stoltenberg', 'SG Stoltenberg', 'Madam Stoltenberg'],
        ...['le SG de l’OTAN Jens Stoltenberg', 'generalsekretær Stoltenberg'],
      ],
    ],
    [
      'with an abbreviated title',
      sherman,
      ['Deputy Sec. Sherman', 'S.E. Mme Sherman', 'Press Sec. Sherman', 'Madam Sherman'],
    ],
    [
      'as a part of the whole that has what is enough',
      ['Luiz Inácio Lula da Silva', 'Lula'],
      ['Lula da Silva', 'Inácio Lula da Silva', 'Lula (Brésil)', 'Da Silva, Lula'],
    ],
    [
      'as a part of the whole that has what is enough',
      ['Carlos Alcaraz Garfia', 'Alcaraz'],
      ['Alcaraz Garfia', 'C. Alcaraz', 'Carlos Alcaraz'],
    ],
    [
      'with a name for an initial',
      ['Samuel L. Jackson'],
      ['Samuel Leroy Jackson', 'S. L. Jackson'],
    ],
    [
      'with its generation',
      ['Robert F. Kennedy Jr.'],
      ['Robert Kennedy Jr', 'Robert F. Kennedy, Jr.', 'Robert Francis Kennedy junior'],
    ],
    [
      'with a dignity',
      ['Ali Khamenei', 'Khamenei'],
      ['l’ayatollah Khamenei', 'le guide suprême Ali Khamenei', 'cheikh Khamenei', 'Imam Khamenei'],
    ],
    [
      'with a dignity',
      ['Robert Badinter', 'Badinter'],
      ['le garde des Sceaux Robert Badinter', 'Rev. Badinter', 'le procureur Badinter'],
    ],
    [
      'with a nationality',
      ['Macky Sall', 'Sall'],
      [
        'le président sénégalais Macky Sall',
        'Macky Sall (Sénégal)',
        'le président sénégalais Sall',
      ],
    ],
    ['with a nationality', ['Moon Jae-in'], ['le président sud-coréen Moon Jae-in']],
    ['with what it is', ['MSF'], ['l’ONG MSF', 'l’association MSF']],
    ['with what it is', ['Les Républicains', 'LR'], ['le parti Les Républicains', 'parti LR']],
    ['with an article of Arabic', ['Abdel Fattah al-Sissi', 'Sissi'], ['as-Sissi', 'es-Sissi']],
    [
      'with initials',
      ['Valentina Matvienko'],
      ['В. И. Матвиенко', 'В.И. Матвиенко', 'ВИ Матвиенко'],
    ],
    ['with a slip of grammar', ['Banque centrale européenne'], ['Banque central européenne']],
    ['with glued initials', sherman, ['WR Sherman', 'Sherman WR', 'Sherman, WR', 'US Sherman, W.']],
    ['with glued initials', ['Xi Jinping'], ['XI Jinping']],
    ['with a patronymic', riabkov, ['Riabkov Sergueï Alexeïevitch', 'SA Riabkov']],
    ['with a preposition', ['États-Unis'], ['aux États-Unis']],
    ['with a preposition', ['Ukraine'], ['en Ukraine']],
    [
      'with a title or a country that may be a first name',
      ['Xi Jinping', 'Xi'],
      ['Xi (China)', 'Xi Jinping, China', 'President of China Xi', 'China President Xi Jinping'],
    ],
    ['with a title or a country that may be a first name', ['Charles III'], ['King Charles III']],
    [
      'with a title or a country that may be a first name',
      sherman,
      ['the Indian Wendy Sherman', 'la ministre de la Justice Sherman', 'la reine Sherman'],
    ],
    ['with an initial of another alphabet', sherman, ['У. Шерман', 'Шерман У.']],
    ['without its title', ['Sir Keir Starmer'], ['Keir Starmer', 'K. Starmer']],
    ['with initials', sherman, ['W. Sherman', 'W Sherman', 'Sherman W.', 'W. R. Sherman']],
    ['with initials', ['Vladimir Poutine', 'Poutine'], ['V. Poutine', 'W. Putin', 'В. Путин']],
    ['with initials', ['Iouri Gagarine'], ['I. Gagarine', 'Y. Gagarin', 'Ю. Гагарин']],
    ['with initials', ['OTAN'], ['O.T.A.N.', 'l’O.T.A.N.']],
    ['with initials', ['Jean-Claude Juncker'], ['J.-C. Juncker', 'J. Juncker']],
    [
      'without a name between',
      ['Recep Tayyip Erdoğan', 'Erdoğan'],
      [
        ...['Recep Erdogan', 'Erdogan, Recep', 'président Recep ERDOĞAN', 'Tayyip Erdogan'],
        ...['Recep T. Erdogan', 'R. Erdogan', 'R.T.E.'],
      ],
    ],
    ['without a name between', ['Ali Bongo Ondimba', 'Bongo'], ['Ali Bongo']],
    ['without a name between', ['John Fitzgerald Kennedy', 'Kennedy'], ['John Kennedy', 'J.F.K.']],
    [
      'with a particle after a title',
      ['Dominique de Villepin', 'Villepin'],
      ['M. de Villepin', 'Monsieur de Villepin'],
    ],
    [
      'as each language spells it',
      ['Mohammed ben Salmane', 'ben Salmane'],
      ['Muhammad bin Salman', 'bin Salman', 'Mohamed ben Salman', 'M.B.S.'],
    ],
    ['as each language spells it', ['Mouammar Kadhafi', 'Kadhafi'], ['Gaddafi', 'Khadafi']],
    ['with its number in digits', ['Elizabeth II'], ['Elizabeth 2', 'la reine Elizabeth 2']],
    [
      'with its letters and its words',
      ['Organisation mondiale de la santé', 'OMS'],
      ['OMS (Organisation mondiale de la santé)', 'Organisation mondiale de la Santé (OMS)'],
    ],
    ['as the letters that stand for it', ['ONU'], ['O.N.U.', 'l’Organisation des Nations unies']],
    ['with a further name', sherman, ['Wendy Ruth Sherman', 'Mme Wendy Ruth Sherman']],
    ['with a further name', ['Josep Borrell', 'Borrell'], ['Josep Borrell Fontelles']],
    ['in another order', sherman, ['Sherman Wendy', 'Sherman, Wendy', 'SHERMAN, W.']],
    ['in another order', ['Ursula von der Leyen'], ['von der Leyen, Ursula', 'Leyen Ursula']],
    ['in wide letters', sherman, ['Ｓｈｅｒｍａｎ', 'Ｗｅｎｄｙ　Ｓｈｅｒｍａｎ', '𝐒𝐡𝐞𝐫𝐦𝐚𝐧']],
    ['with signs that nobody sees', sherman, ['Sher\u00adman', '\u200bSherman', 'Sherman\u2060']],
    [
      'with articles',
      ['Conseil OTAN-Russie', 'Conseil de l’OTAN et de la Russie'],
      ['le Conseil de l’OTAN et de la Russie', "le conseil de l'otan et de la russie"],
    ],
    ['with or without a particle', ['Bachar al-Assad'], ['Bachar Assad', 'Assad, Bachar al']],
    ['with or without a particle', ['Mohammed ben Salmane'], ['Mohammed bin Salman']],
    ['with articles', ['Ukraine'], ["l'Ukraine", 'L’UKRAINE', 'L´Ukraine']],
    ['with other letters', ['Lech Wałęsa'], ['Lech Walesa', 'L. WAŁĘSA']],
    ['with other letters', ['Jørgen Groß'], ['Jorgen Gross']],
    ['as English or German spells it', riabkov, ['Sergei Ryabkov', 'Rjabkow', 'Sergej Rjabkow']],
    ['as English or German spells it', ['Vladimir Poutine'], ['Vladimir Putin', 'Wladimir Putin']],
    ['as English or German spells it', ['Lavrov'], ['Lawrow', 'Lawrov']],
    [
      'as English or German spells it',
      ['Volodymyr Zelensky', 'Zelensky'],
      ['Zelenskyy', 'Zelenskiy', 'Zelenskij', 'Selenskyj', 'Wolodymyr Selenskyj', 'Zelensʼkyi'],
    ],
    ['as English or German spells it', ['Mikhaïl Gorbatchev'], ['Michail Gorbatschow']],
    ['in Cyrillic', riabkov, ['Рябков', 'Сергей Рябков', 'Рябков, С.', 'РЯБКОВ']],
    ['in Cyrillic', ['Vladimir Poutine', 'Poutine'], ['президент Путин']],
    ['in Cyrillic', sherman, ['Шерман', 'Уэнди Шерман']],
    ['in Cyrillic', ['Volodymyr Zelensky'], ['Володимир Зеленський']],
    ['in Greek', ['Kyriakos Mitsotakis'], ['Κυριάκος Μητσοτάκης']],
    ['in Arabic', riabkov, ['ريابكوف']],
    ['in Cyrillic', ['Jen Psaki'], ['Джен Псаки', 'Дж. Псаки', 'ДЖЕН ПСАКИ']],
    ['in Cyrillic', ['Josep Borrell'], ['Жозеп Боррель', 'Ж. Боррель']],
    [
      'in Cyrillic',
      riabkov,
      [
        ...['Сергей Алексеевич Рябков', 'Рябков Сергей Алексеевич', 'господин Рябков'],
        ...['Рябков, Сергей Алексеевич', 'г-н Рябков', 'Министр Сергей Алексеевич Рябков'],
      ],
    ],
    ['in Cyrillic', ['Roman Abramovitch'], ['Роман Абрамович', 'Роман Аркадьевич Абрамович']],
    ['in Cyrillic', ['Jens Stoltenberg'], ['Й. Столтенберг', 'Йенс Столтенберг']],
    ['in Greek', ['Jens Stoltenberg'], ['Γενς Στόλτενμπεργκ', 'ΓΕΝΣ ΣΤΟΛΤΕΝΜΠΕΡΓΚ']],
    ['in Greek', ['Ukraine'], ['Ουκρανία']],
    ['in Greek', ['Borrell'], ['Μπορέλ']],
    ['in Greek', sherman, ['Σέρμαν', 'Γουέντι Σέρμαν', 'Ουέντι Σέρμαν']],
    ['in Greek', ['Jen Psaki', 'Psaki'], ['Τζεν Ψάκι', 'Ψάκη']],
    ['in Greek', riabkov, ['Ριαμπκόφ', 'Σεργκέι Ριαμπκόφ']],
    ['in Greek', ['Donald Trump'], ['Ντόναλντ Τραμπ']],
    ['in Arabic', ['Jens Stoltenberg', 'Stoltenberg'], ['ستولتنبرغ', 'ينس ستولتنبرغ']],
    ['in Arabic', ['Ukraine'], ['أوكرانيا', 'اوكرانيا', 'אוקראינה', 'Ուկրաինա', 'УКРАИНА']],
    ['in Cyrillic', ['Emmanuel Macron'], ['Э. Макрон']],
    ['in Hebrew', sherman, ['שרמן ונדי', 'שרמן, ונדי', 'वेंडी शर्मन']],
    ['in kana', sherman, ['シャーマン', 'ウェンディ・シャーマン']],
    ['in kana', ['Josep Borrell', 'Borrell'], ['ボレル']],
    ['in kana', ['Donald Trump', 'Trump'], ['トランプ', 'ドナルド・トランプ']],
    ['in Hebrew', sherman, ['שרמן', 'ונדי שרמן']],
    ['in Hebrew', ['Benyamin Netanyahou', 'Netanyahou'], ['נתניהו', 'בנימין נתניהו']],
    ['in Hebrew', ['Vladimir Poutine', 'Poutine'], ['פוטין', 'プーチン', '푸틴', 'पुतिन', 'ปูติน']],
    [
      'in kana',
      ['Fumio Kishida', 'Kishida'],
      ['きしだ', 'キシダ', 'きしだ ふみお', 'フミオ・キシダ'],
    ],
    ['in kana', ['Taro Kono', 'Kono'], ['こうの たろう', 'コウノ']],
    ['in kana', ['Jens Stoltenberg', 'Stoltenberg'], ['ストルテンベルグ', '스톨텐베르그']],
    ['in Hangul', ['Kim Jong-un'], ['김정은', '김 정은']],
    ['in Hangul', ['Lee Jae-myung'], ['이재명']],
    ['in Hangul', ['Park Geun-hye'], ['박근혜']],
    ['in Han that the bank lists', ['Xi Jinping', '习近平', '習近平'], ['习近平', '習近平']],
    [
      'with what the person is',
      ['Vladimir Poutine', 'Poutine'],
      [
        ...['le président russe Poutine', 'Le Président Russe Vladimir Poutine'],
        ...[
          'Russian President Putin',
          'der russische Präsident Putin',
          'il presidente russo Putin',
        ],
        ...[
          'Poutine, le président russe',
          'Putin, Russian president',
          'le président russe, Poutine',
        ],
        ...['Poutine (président de la Russie)', 'le chef du Kremlin Vladimir Poutine'],
      ],
    ],
    [
      'with what the person is',
      ['Jen Psaki', 'Psaki'],
      [
        ...['la porte-parole Jen Psaki', 'Jen Psaki (Maison Blanche)', 'Psaki (White House)'],
        ...['la porte-parole de la Maison-Blanche Jen Psaki', 'White House press secretary Psaki'],
        ...['Psaki – porte-parole', 'Jen Psaki - porte-parole', 'Psaki, Jen (Maison Blanche)'],
      ],
    ],
    [
      'with what the person is',
      sherman,
      [
        ...["Sherman, vice-secrétaire d'État", 'US-Vizeaußenministerin Sherman'],
        ...['US Deputy Secretary of State Wendy Sherman', 'Wendy Sherman (États-Unis)'],
        'la numéro deux de la diplomatie américaine, Wendy Sherman',
      ],
    ],
    [
      'with an office that has words of its own',
      ['Philippe Varin', 'Varin'],
      [
        ...['le PDG Varin', 'le PDG de PSA Philippe Varin', 'PSA CEO Philippe Varin'],
        ...['le président du directoire de PSA Philippe Varin', 'Philippe Varin, PDG de PSA'],
      ],
    ],
    [
      'with an office that has words of its own',
      ['Arnaud Montebourg', 'Montebourg'],
      [
        ...['le ministre du Redressement productif Arnaud Montebourg', 'Mgr Montebourg'],
        ...['Minister for Industrial Renewal Arnaud Montebourg', 'Montebourg’s'],
      ],
    ],
    [
      'with an office that has words of its own',
      ['Christian Jacob', 'Jacob'],
      ['le patron des députés UMP Christian Jacob', 'Christian Jacob, UMP', 'It is Jacob'],
    ],
    [
      'with an office that has words of its own',
      ['Claude Bartolone', 'Bartolone'],
      ['président de l’Assemblée nationale Bartolone', 'Speaker Bartolone'],
    ],
    [
      'with an office that has words of its own',
      ['Jens Stoltenberg', 'Stoltenberg'],
      ['le Norvégien Stoltenberg', 'the NATO chief Jens Stoltenberg'],
    ],
    ['with another spelling of a city', ['Kiev'], ['Kyiv', 'Kyïv', 'Kiew', 'Київ', 'Киев']],
    ['with a family name that may be a title', ['Mary White', 'White'], ['Mme White', 'White, M.']],
    ['with a family name that may be a title', ['Martin King', 'King'], ['King', 'King, Martin']],
    [
      'with a hyphen, a space or neither',
      ['Jean-Claude Juncker'],
      ['Jean Claude Juncker', 'JeanClaude Juncker', 'Jean\u2011Claude Juncker', 'J.C. Juncker'],
    ],
    [
      'with a hyphen, a space or neither',
      ['Bachar al-Assad', 'Assad'],
      ['Al-Assad', 'al Assad', 'el-Assad', 'Bachar Al Assad', 'Bachar el-Assad'],
    ],
    [
      'with a hyphen, a space or neither',
      ['Ronald MacDonald', 'MacDonald'],
      ['Mc Donald', 'McDonald', 'Mac Donald', 'R. Mc Donald'],
    ],
    [
      'with an apostrophe or without',
      ['Sinéad O’Brien', 'O’Brien'],
      ["O'Brien", 'OBrien', 'O´Brien', 'O Brien', 'Sinead OBrien', 'OBrien, Sinead'],
    ],
    ['with a key beside the right one', ['Barack Obama', 'Obama'], ['Onama', 'Ovama', 'Obana']],
    ['as it sounds', ['Barack Obama', 'Obama'], ['Opama', 'Barack Obanna']],
    ['as it sounds', ['Mario Draghi', 'Draghi'], ['Dragui', 'Drachi']],
    ['with a particle’s typo', ['Ursula von der Leyen', 'von der Leyen'], ['van der Leyen']],
    ['with other letters', ['Thomas Müller', 'Müller'], ['Mueller', 'Muller', 'MÜLLER']],
    ['with other letters', ['Jørgen Strøm'], ['Jorgen Strom', 'Joergen Stroem']],
    ['with other letters', ['Işıl Erdoğan'], ['IŞIL ERDOĞAN', 'Isil Erdogan', 'ışıl erdoğan']],
    ['with other letters', ['Ilham Aliyev'], ['İlham Əliyev', 'Ильхам Алиев']],
    ['with other letters', ['Nguyễn Phú Trọng'], ['Nguyen Phu Trong', 'NGUYỄN PHÚ TRỌNG']],
    ['with one letter of another alphabet', sherman, ['Shermаn']],
    [
      'as the letters that stand for it',
      ['Les États-Unis'],
      [
        ...['É.-U.', 'É.-U', 'E.-U.', 'É. U.', 'ÉU', 'les É.-U.', 'Etats Unis', 'États‑Unis'],
        ...['USA', 'U.S.A.', 'U.S.', 'the U.S.', 'United States', 'États-Unis d’Amérique'],
      ],
    ],
    [
      'as the letters that stand for it',
      ['the United States'],
      ['É.-U.', 'USA', 'US', 'États-Unis'],
    ],
    ['as the letters that stand for it', ['Union européenne'], ['UE', 'U.E.', 'l’UE']],
    ['after “it is”', sherman, ['C’est Sherman', 'c’est Wendy Sherman', 'It’s Sherman']],
    ['in Thai', sherman, ['เวนดี้ เชอร์แมน', 'เชอร์แมน']],
    ['in Thai', riabkov, ['เซอร์เกย์ เรียบคอฟ']],
    ['in Thai', ['Jens Stoltenberg', 'Stoltenberg'], ['เยนส์ สโตลเตนเบิร์ก', 'สโตลเทนเบิร์ก']],
    ['in Thai', ['Emmanuel Macron', 'Macron'], ['มาครง']],
    ['in Korean', ['Emmanuel Macron', 'Macron'], ['마크롱', '에마뉘엘 마크롱']],
    ['in Korean', ['Jens Stoltenberg', 'Stoltenberg'], ['옌스 스톨텐베르그']],
    [
      'without a silent letter',
      ['Jen Psaki', 'Psaki'],
      ['サキ', '사키', '젠 사키', 'جين ساكي', 'เจน ซากี'],
    ],
    ['in kana', ['Kim Jong-un'], ['キム・ジョンウン']],
    ['in Hebrew with its points', sherman, ['שֶׁרְמַן', 'שרמן']],
    [
      'with words around it',
      sherman,
      ['Sherman, je crois', 'je crois que c’est Sherman', 'Réponse : Sherman', '1. Sherman'],
    ],
    ['with an abbreviated first name', ['Christian Jacob', 'Jacob'], ['Chr. Jacob', 'Ch. Jacob']],
    ['with a title', ['Emmanuel Macron', 'Macron'], ['Pdt Macron']],
    [
      'with what the person does',
      sherman,
      [
        'la conseillère Sherman',
        'le conseiller à la sécurité nationale Wendy Sherman',
        'National Security Adviser Wendy Sherman',
        'la candidate Sherman',
        'the activist Wendy Sherman',
      ],
    ],
    ['with all first names', ['Pedro Sánchez', 'Sánchez'], ['Pedro Sánchez Pérez-Castejón']],
    [
      'with some of the names',
      ['José Luis Rodríguez Zapatero', 'Zapatero'],
      ['José Luis Zapatero', 'José Zapatero', 'Zapatero José Luis'],
    ],
    ['with its article', ['Abdel Fattah al-Sissi', 'al-Sissi', 'Sissi'], ['El Sissi', 'el-Sissi']],
    ['with the word group', ['PSA'], ['groupe PSA', 'le groupe PSA', 'the PSA group']],
    ['as Ukraine and Russia call it', riabkov, ['Serhiy Ryabkov', 'Сергій Рябков']],
    [
      'as Ukraine and Russia call it',
      ['Volodymyr Zelensky', 'Zelensky'],
      ['Vladimir Zelensky', 'Владимир Зеленский'],
    ],
    [
      'as Ukraine and Russia call it',
      ['Alexandre Grouchko', 'Grouchko'],
      ['Oleksandr Grouchko', 'Олександр Грушко'],
    ],
    [
      'in other languages',
      ['La Russie', 'Russie'],
      ['Russia', 'Russland', 'Россия', 'Росія', 'la Fédération de Russie', 'Russian Federation'],
    ],
    ['in other languages', ['Congo-Kinshasa'], ['RDC', 'DRC', 'DR Congo', 'RD Congo']],
    ['in other languages', ['États-Unis'], ['США', 'EE. UU.']],
  ] as const)('%s: %j', async (_, accept, typed) => {
    for (const name of typed) {
      expect([name, await scoreTyped(recallFor(accept), name)]).toEqual([name, 1]);
    }
  });

  it('by three initials or more, if nobody else has them', () => {
    const item = recallFor(['Nathalie Kosciusko-Morizet', 'Kosciusko-Morizet']);
    const president = recallFor(['Valéry Giscard d’Estaing', 'Giscard d’Estaing', 'Giscard']);
    for (const typed of ['NKM', 'nkm'])
      expect([typed, scoreResponse(item, typed)]).toEqual([typed, 1]);
    expect(scoreResponse(president, 'VGE')).toBe(1);
    expect(scoreResponse(president, 'VG')).toBe(0);
    expect(scoreResponse(president, 'NKM')).toBe(0);
    const namesake = {
      id: 'other',
      name: 'Vincent Gallo Evans',
      facts: ['other'],
      accept: ['Vincent Gallo Evans'],
    };
    expect(scoreResponse({ ...president, knownNames: [namesake] } as RecallItem, 'VGE')).toBe(0);
  });
});
