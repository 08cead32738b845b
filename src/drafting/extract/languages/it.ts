import { fr } from './fr.ts';
import type { LanguageRules } from './language-rules.ts';

export const it: LanguageRules = {
  functionWords:
    'il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella nei nelle su sul sulla con per tra fra e ed o ma che chi cui non è sono era erano ha hanno aveva sarà anche come più dopo prima durante secondo questo questa questi queste suo sua',
  dates: fr.dates,
  figures: fr.figures,
  actors: fr.actors,
  reports: fr.reports,
  openers: '',
  abbreviations:
    'Dott Dottssa Sig Sigra Prof Profssa Avv Ing On Sen Gen Col S St ecc es pag pagg art n nn vol cfr ca gen feb mar apr mag giu lug ago set ott nov dic',
};
