import { fr } from './fr.ts';
import type { LanguageRules } from './language-rules.ts';

export const de: LanguageRules = {
  functionWords:
    'der die das den dem des ein eine einen einem einer eines und oder aber denn dass daß weil wenn als wie von vom zu zum zur im in am an auf aus bei mit nach seit über unter für gegen durch um ist sind war waren wird werden wurde wurden hat haben hatte nicht kein keine auch sich er sie es wir ihr sein seine',
  dates: fr.dates,
  figures: fr.figures,
  actors: fr.actors,
  reports: fr.reports,
  openers: '',
  abbreviations:
    'Dr Prof Hr Fr Frl St Str Nr bzw ca etc evtl ggf usw vgl z B d h u a Mio Mrd Tsd Jan Feb Apr Jun Jul Aug Sept Okt Nov Dez Abs Art inkl max min resp sog',
};
