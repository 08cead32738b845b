import { useApp } from '../../app/app-context.ts';
import { handOverFile } from '../../pwa/shared-file.ts';
import { FileButton } from '../../ui/FileButton.tsx';

/** The file goes to the screen that shows what it is and asks. */
export function OpenDossierFile({ label }: { label: string }) {
  const { router } = useApp();
  return (
    <FileButton
      label={label}
      accept="application/json,.json"
      onPick={([file]) => {
        if (!file) return;
        handOverFile(file);
        router.goTo('receive');
      }}
    />
  );
}
