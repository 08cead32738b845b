import type { ComponentChild, ComponentType } from 'preact';
import type { PlayableBank } from '../engine/playable-bank.ts';
import type { PlayText } from '../play/text/fr.ts';
import type { AppContext } from './app-context.ts';

/** What a screen's address asks for. */
export interface ScreenRequest {
  app: AppContext;
  /** The page's language. */
  language: string;
  about: string | undefined;
}

export interface ScreenProps {
  /** What follows the slug in the address: `otan` of `#/fait/otan`. */
  about?: string | undefined;
}

export interface TextScreenProps extends ScreenProps {
  playText: PlayText;
}

export interface BankScreenProps extends ScreenProps {
  playableBank: PlayableBank;
}

export interface PlayScreenProps extends BankScreenProps, TextScreenProps {}

export type TextScreen = ComponentType<TextScreenProps>;
export type PlayScreen = ComponentType<PlayScreenProps>;

/** A screen with everything it needs. */
export interface LoadedScreen {
  /** The document's title, if the route's own is not exact. */
  title?: string;
  render(): ComponentChild;
}
