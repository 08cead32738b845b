const toPattern = (words: string) => words.trim().split(/\s+/).join('|');

export const honorific = new RegExp(
  `^(${toPattern('mm? mmes? mlle mrs? ms dr sir monsieur madame mademoiselle docteur do[ck]tor dottore prof herrn? frau signor[ae]? sig sigra dott sra? senora? gospodin gospozha')})$`,
);

/** Whole words, then beginnings and ends that all forms and compounds of a title have. */
export const title = new RegExp(
  `${honorific.source}|^(${toPattern(
    `me pr hon honou?rable under policy politique amb lord lady dame miss maitre mister ra ssa prim[aeo] premiere? vi[cz]e ex ancien(ne)? former
    foreign generale? cheff?e? chief head leader patron(ne)? numero deux haute? high roi reine king queen
    prince(sse)? princess papa pape papst pope maire mayor porte parole colonel`,
  )})$|^(${toPattern(
    `professe? dottor chancel cancell konig regin adjoint deput affai etrang am?miral admiral commiss
    ambassa ambasci senat gou?vern spokes portavoce repr[ae]sent diplomat negoc?t?iat envoy`,
  )})|pr[ae][sz]ident|minist|kanzler|secreta|segreta|sekretar|kommissar|botschafter|sprecher`,
);

const adjective =
  'a|e|o|er|[ie]?en(ne)?|enne|ie|ia|ian[aeo]?|i?[ck]?ain|i?[ck]?an[aeo]?|ais|ois|ese|eese|ish|isch|land|ol|anni(que|co|ca)|i|s';

/** Beside a title: the Russian president, the minister of defence, the White House. */
export const place = new RegExp(
  `^(${toPattern(
    `us usa uk eu ue un onu otan nato etats? unis? states? republi(que|ck?|ca) kremlin maison blanche white
    house press presse pentagone? d[ei]f[ei][ns][cs][ea] interieur interior interno verteidigung justice
    finances? economie french dutch greek grec czech swiss turc turk deutsch`,
  )})$|^(${toPattern(
    `russ sovi?et ukrain ucrain b[iy]elo?russ? belarus ameri[ck] [ck]anad me[xs]s?i[ck] br[ea][sz]il argentin
    [ck]hin cin [jg]i?app?on core[ae]? ind pakistan ira[knq] israel palestin s[iy]r tur[ckq]u? saou?d e[gz]ypt agypt
    fran[cz] alleman[dg]? german deutsch tedesc brit angl engl ingl ecoss scot irland ital e?spa[gn]n? portug[au]
    suiss schweiz svizzer autrich austr osterreich belg nederland neerland oland dan suede?o? swed schwed
    norv?w?eg finland finn pol[ao]n tche[cq] tschech hongr hungar ungar roum ruman bulgar serb [ck]roa[tz] grec
    greek eston lett? litu?au europ euro afri[ck]`,
  )})(${adjective})(e[nrs]?|n|s)?$`,
);
