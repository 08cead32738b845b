import type { ComponentType } from 'preact';
import type { AppContext } from './app-context.ts';

/** A whole page of the game, under the masthead. */
export type Screen = ComponentType<{ app: AppContext }>;
