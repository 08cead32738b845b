/** Whose turn it is: the player's, or that of a guest of the device, until it ends. */
export type Profile = 'own' | 'guest';
