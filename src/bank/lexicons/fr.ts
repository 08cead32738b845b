import { type Lexicon, splitList } from '../lexicon.ts';

export const frenchLexicon: Lexicon = {
  stopWords: splitList('le la les l un une des du de d ce cet cette ces au aux est sont'),
  commonWords:
    splitList(`selon quelle quelles quels article avant apres entre comme elles leurs contre
    depuis pendant lequel laquelle lesquels combien pourquoi comment quand autre autres moins
    toute toutes aussi encore toujours celui celle etait aurait serait doivent peuvent faire parmi
    propos meme chaque chacun chacune annee`),
  negation:
    /\b(ne|n)\b.*\b((pas|plus)(?! (seulement|uniquement|que)\b)|jamais|aucune?|rien|guere|personne)\b|\b(sauf|excepte|hormis)\b|\ba l exception\b/,
  reportedClause: /(?<!est ce)(?<!,) (que|qu) /,
  alternativeQuestion: /^ou /,
  catchAllOption:
    /\b(toute?s? (ces|les) (reponses?|propositions?)|tou(s|tes) les (deux|trois)|l une? et l autre|aucune? (de ces|de ceux|des (deux|trois|reponses|propositions)|reponse)|les deux (reponses|a la fois)|ci dessus|rien de tout cela)\b/,
  relativeTime:
    /\b(hier|aujourd hui|demain|(?<!en )maintenant|actuellement|actuel(le)?s?|recemment|desormais|bientot|en ce moment|de nos jours|cette (semaine|annee)|ce (mois|matin|soir)|ces derni(ers|eres) (jours|semaines|mois|annees)|l an (dernier|passe|prochain)|(la semaine|l annee) (derniere|passee|prochaine)|le mois (dernier|passe|prochain))\b/,
  monthNames:
    'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
  speechVerbs: splitList(`dit disent annonce annoncent annoncé précise précisent précisé affirme
    affirment affirmé déclare déclarent déclaré assure assurent assuré explique expliquent expliqué
    indique indiquent indiqué ajoute ajoutent ajouté promet promettent promis confirme confirment
    confirmé avertit avertissent averti prévient préviennent prévenu souligne soulignent rappelle
    rappellent répète répètent raconte racontent répond répondent écrit écrivent prétend prétendent
    reconnaît reconnaissent admet admettent révèle révèlent évoque évoquent`),
  relativeWords: splitList('qui que qu dont où'),
};
