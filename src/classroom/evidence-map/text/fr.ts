export const evidenceMap = {
  rightSentence: 'Bonne preuve\u00a0:',
  takenBy: (times: number, n: number) => `(prise par ${times} sur ${n})`,
  nothing: 'Rien ne le dit',
  skipped: 'Pas de phrase donnée',
  untouched: (n: number) =>
    n > 1 ? `${n} phrases que personne n’a prises` : 'Une phrase que personne n’a prise',
};

export type EvidenceMapText = typeof evidenceMap;
