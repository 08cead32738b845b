interface Props {
  text: string;
  startOver: string;
  onStartOver(): void;
}

export const DraftNote = ({ text, startOver, onStartOver }: Props) => (
  <p class="note">
    {text}{' '}
    <button type="button" class="link" onClick={onStartOver}>
      {startOver}
    </button>
  </p>
);
