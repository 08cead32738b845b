import type { ComponentChild, ComponentType } from 'preact';
import type { PlayableBank } from '../engine/playable-bank.ts';
import type { PlayText } from '../play/text/fr.ts';
import type { AppContext } from './app-context.ts';

export interface ScreenRequest {
  app: AppContext;
  language: string;
  about: string | undefined;
}

export interface ScreenProps {
  /** The part after the slug: `otan` in `#/fait/otan`. */
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

export interface LoadedScreen {
  title?: string;
  render(): ComponentChild;
}
