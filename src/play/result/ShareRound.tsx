import { useApp } from '../../app/app-context.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import type { Round } from '../../engine/reducer.ts';
import { useLanguage } from '../../i18n/context.ts';
import { pageUrl, readDossierId } from '../../i18n/page-url.ts';
import type { PlayText } from '../text/fr.ts';
import { ShareLine } from './ShareLine.tsx';
import { formatShareLine } from './share-line-text.ts';

interface Props {
  round: Round;
  playableBank: PlayableBank;
  playText: PlayText;
}

/** Of a daily round, for as long as its day lasts. */
export function ShareRound({ round: { day, answers }, playableBank, playText }: Props) {
  const { tag, text: t } = useLanguage();
  const { title } = useApp().game.front;
  if (!day) return null;
  const line = formatShareLine(
    {
      title,
      day,
      points: playableBank.engine.scoreStakes(answers),
      scores: answers.map(({ score }) => score),
      address: new URL(pageUrl(tag, readDossierId(location)), location.href).href,
    },
    { ...t, ...playText },
  );
  return <ShareLine line={line} label={playText.dailyRound.share} statusTexts={playText} />;
}
