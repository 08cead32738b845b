/** A guest's answers are stored apart and erased at the end of the session. */
export type Profile = 'own' | 'guest';
