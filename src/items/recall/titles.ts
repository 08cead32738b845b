const toPattern = (words: string) => words.trim().split(/\s+/).join('|');

export const honorific = new RegExp(
  `^(${toPattern('mm? mmes? mgr me?lle mrs? ms dr sir monsieur madame mademoiselle docteur do[ck]tor dottore prof herrn? frau signor[ae]? sig sigra dott sra? senora? madam gospodin gospozha')})$`,
);

/** Whole words, then beginnings and ends that all forms and compounds of a title have. */
export const title = new RegExp(
  `${honorific.source}|^(${toPattern(
    `me pr hon honou?rable under policy politique amb lord lady dame miss maitre mister ra ssa prim[aeo] premiere? vi[cz]e ex ancien(ne)? former
    foreign generale? cheff?e? chief head leader patron(ne)? numero deux haute? high roi reine king queen
    prince(sse)? princess heritie?re? regina pm sg sec gen secgen papa pape papst pope maire mayor porte parole colonel gal abbe bourgmestre capitaine captain cpt commandant lieutenant sergent marechal marshal cardinal juge judge mairesse dre sm sem pdg ceo boss garde
    chair(man|woman)? speaker pres pdt dep rey cheikh shei[ck]h? ayatollah imam pasteur rev (arch)?(eveque|bishop) procureure? guide supreme vp capt col sgt emir emperor empereur congress(wo)?man`,
  )})$|^(${toPattern(
    `professe? dottor chancel cancell konig adjoint deput affai etrang am?miral admiral commiss
    ambassa ambasci directeu directri director dirigean responsab rapporteu senat gou?vern spokes portavoce repr[ae]sent diplomat negoc?t?iat envoy
    conseill advis candidat journalist militant activist oligar fondat founder opposant coordinat`,
  )})|pr[ae][sz]ident|minist|kanzler|secreta|segreta|sekretae?r|kommissar|botschafter|sprecher`,
);

const adjective =
  'a|e|o|er|[ie]?en(ne)?|enne|ie|ia|ian[aeo]?|i?[ck]?ain|i?[ck]?an[aeo]?|ais|ois|ese|eese|ish|isch|land|ol|anni(que|co|ca)|i|s';

/** Beside a title: the Russian president, the minister of defence, the White House. */
export const place = new RegExp(
  `^(${toPattern(
    `us usa uk eu ue un onu otan nato etats? unis? states? republi(que|ck?|ca) kremlin maison blanche white
    house press presse pentagone? d[ei]f[ei][ns][cs][ea] interieur interior interno verteidigung justice
    directoire assemblee nationale? groupe finances? economie french dutch greek grec czech swiss turc turk deutsch sceaux sud nord`,
  )})$|^(${toPattern(
    `russ sovi?et ukrain ucrain b[iy]elo?russ? belarus ameri[ck] [ck]anad me[xs]s?i[ck] br[ea][sz]il argentin
    [jg]i?app?on core[ae]? pakistan ira[knq] israel palestin tur[ckq]u? saou?d e[gz]ypt agypt
    alleman[dg]? german deutsch tedesc angl engl ingl ecoss scot irland e?spa[gn]n? portug[au]
    suiss schweiz svizzer autrich austr osterreich belg nederland neerland oland suede?o? swed schwed
    norv?w?eg finland finn pol[ao]n tche[cq] tschech hongr hungar ungar roum ruman bulgar serb [ck]roa[tz] grec
    greek eston litu?au europ euro afri[ck] taiwan vietnam afghan liby tunisi algeri maroc liban senegal nigeri congo colombi venezuel chili irland slova[qk] armeni albani`,
  )})(${adjective})(e[nrs]?|n|s)?$|^(${toPattern(
    `dan(ois|ish|ese|isch|emark|imarca) ind(e|ien(ne)?|ian[aio]?|isch|ia) brit(ain|ish|anni(que|co|ca)|isch)
    fran(ce|cia|cais|cese|kreich|zosisch) chin(a|e|ois|ese|esisch) cina cinese s[iy]r(ie|ia|ien(ne)?|ian[aeio]?|isch)
    let(ton(ne|ie)?|tonia|tland|tisch|tone) ital(ie|ia|ien(ne)?|ian[aeio]?|ienisch)`,
  )})(e[nrs]?|n|s)?$`,
);

/** Titles and places that people are called by: India, Prince. */
const alsoFirstName = new RegExp(
  `^(${toPattern(
    `king queen prince(sse)? princess reine regina justice blanche prim[ao] india(na)? china cina ameri[ck][ao]
    afri[ck]a europ[ae] serbia italia france francia argentin[ao] german[ao] poloni?a finn(ie|ian) belgin engla angla coren`,
  )})$`,
);
const royal = /^(king|queen|prince|princess|justice)$/;

/** A title or a place where it stands as one: the president of India, China’s president, King Charles III. */
export function standsAsTitle(
  words: readonly string[],
  at: number,
  isAfterSmallWord: boolean,
): boolean {
  const word = words[at] ?? '';
  if (!title.test(word) && !place.test(word)) return false;
  if (word === 'marechal' && words[at + 1] === 'le') return false;
  if (!alsoFirstName.test(word)) return true;
  const [before = '', after = ''] = [words[at - 1], words[at + 1]];
  return (
    isAfterSmallWord ||
    /^(maison|chief)$/.test(before) ||
    (royal.test(word) && words.length > at + 2) ||
    (title.test(after) && !honorific.test(after) && !alsoFirstName.test(after))
  );
}
