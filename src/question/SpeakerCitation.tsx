import type { EvidenceSentence } from '../bank/front-page.ts';
import { useText } from '../i18n/context.ts';

export function SpeakerCitation({ sentence: { name, via } }: { sentence: EvidenceSentence }) {
  const t = useText();
  return name || via ? <cite>{[name, via && t.via[via]].filter(Boolean).join(', ')}</cite> : null;
}
