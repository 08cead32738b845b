import { useApp } from '../../app/app-context.ts';
import { handOverFile } from '../../pwa/shared-file.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import type { DossierText } from '../text/fr.ts';

/** The file goes to the screen that shows what it is and asks. */
export function OpenDossierFile({ text }: { text: DossierText }) {
  const { router } = useApp();
  return (
    <FileButton
      label={text.receive.openFile}
      accept="application/json,.json"
      onPick={([file]) => {
        if (!file) return;
        handOverFile(file);
        router.goTo('receive');
      }}
    />
  );
}
