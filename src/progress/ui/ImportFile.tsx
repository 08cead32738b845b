import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useLanguage } from '../../i18n/context.ts';
import type { QrText } from '../../qr/text/fr.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { parseBackupInWorker } from '../backup/parse-in-worker.ts';
import type { ProgressText } from '../text/fr.ts';
import type { PhoneTransfer } from '../transfer/PhoneTransfer.tsx';
import { createBackupFile } from './download-backup.ts';
import css from './ImportFile.module.css';
import { ImportOutcome } from './ImportOutcome.tsx';
import { type ParseFile, useImport } from './use-import.ts';

interface Props {
  text: ProgressText;
  transfer?: { PhoneTransfer: typeof PhoneTransfer; qrText: QrText } | undefined;
  isFileShared?: boolean;
  onRead?(): void;
  parseFile?: ParseFile;
}

export function ImportFile({
  text: t,
  transfer,
  isFileShared,
  onRead,
  parseFile = parseBackupInWorker,
}: Props) {
  const app = useApp();
  const { tag, text: shellText } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { current, readFile, readSharedFile, add, undo, dismiss } = useImport(app, parseFile, tag);
  useFocusOnChange(current.state, () => box.current?.querySelector<HTMLElement>('[tabindex="-1"]'));
  useEffect(() => {
    if (current.state === 'reading') onRead?.();
  }, [current.state]);
  useEffect(() => {
    if (isFileShared) void readSharedFile();
  }, [isFileShared]);
  return (
    <>
      <FileButton
        buttonRef={button}
        label={t.openFile}
        accept="application/json,.json"
        onPick={([file]) => file && void readFile(file)}
      />
      {transfer && (
        <transfer.PhoneTransfer
          qrText={transfer.qrText}
          router={app.router}
          createPayload={async () =>
            new Uint8Array(await (await createBackupFile(app, 'codes')).arrayBuffer())
          }
          onReceived={(bytes) => void readFile(new Blob([bytes as Uint8Array<ArrayBuffer>]))}
        />
      )}
      <div ref={box} class={css.outcome} aria-live="polite" data-state={current.state}>
        <ImportOutcome
          current={current}
          t={t}
          locale={shellText.locale}
          onAdd={add}
          onUndo={undo}
          onDismiss={() => {
            dismiss();
            button.current?.focus();
          }}
        />
      </div>
    </>
  );
}
