/** The version of the game, from package.json. */
declare const __VERSION__: string;
