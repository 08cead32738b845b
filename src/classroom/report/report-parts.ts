// in the address, after the id of the set: `#/rapport/K7M2Q4XA-noms`; a number is a seat's own page
export const NAMES_PART = 'noms';
export const SLIPS_PART = 'feuilles';
