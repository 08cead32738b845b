export const typeNames = {
  choice: 'QCM',
  verdict: 'Vrai, faux, non dit',
  match: 'Associer',
  order: 'Remettre dans l’ordre',
  date: 'Date',
  number: 'Nombre',
  recall: 'Réponse écrite',
};
