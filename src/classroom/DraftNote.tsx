import { ConfirmButton } from '../ui/ConfirmButton.tsx';

interface StartOverText {
  startOver: string;
  startOverQuestion: string;
  confirmStartOver: string;
  cancelStartOver: string;
}

interface Props {
  text: string;
  t: StartOverText;
  onStartOver(): void;
}

export const DraftNote = ({ text, t, onStartOver }: Props) => (
  <>
    <p class="note">{text}</p>
    <ConfirmButton
      label={t.startOver}
      question={t.startOverQuestion}
      confirmLabel={t.confirmStartOver}
      cancelLabel={t.cancelStartOver}
      onConfirm={onStartOver}
    />
  </>
);
