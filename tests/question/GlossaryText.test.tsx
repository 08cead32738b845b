// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { useContext } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { EvidenceQuote } from '../../src/question/EvidenceQuote.tsx';
import { GlossaryTerms, TermRow } from '../../src/question/GlossaryText.tsx';
import { findSentences } from '../../src/ui/read-aloud/read-aloud.ts';
import { TermMarking } from '../../src/ui/term-marking.ts';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

const terms = [{ id: 'g-ultimatum', term: 'ultimatum', text: 'Dernière exigence.' }];
const texts = ['Il nie tout ultimatum.', 'Un ultimatum de plus.'];

function Texts() {
  const marked = useContext(TermMarking)(texts);
  return (
    <p lang="fr">
      {marked[0]} {marked[1]}
    </p>
  );
}

const show = () =>
  renderInFrench(
    <GlossaryTerms terms={terms} label="Les mots difficiles">
      <Texts />
    </GlossaryTerms>,
  ).container;

it('a hard word is a button where it first stands, and opens and shuts its line', () => {
  show();
  const word = screen.getByRole('button', { name: 'ultimatum' });
  expect(screen.queryByText('Dernière exigence.')).toBeNull();
  expect(word.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(word);
  const meaning = screen.getByText('Dernière exigence.');
  expect(word.getAttribute('popovertarget')).toBe(meaning.id);
  expect(word.getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(word);
  expect(screen.queryByText('Dernière exigence.')).toBeNull();
});

it('the paragraph reads the same, and is read aloud with the word and without its line', () => {
  const container = show();
  expect(container.textContent).toBe(texts.join(' '));
  fireEvent.click(screen.getByRole('button'));
  const [paragraph] = container.getElementsByTagName('p');
  expect(paragraph && findSentences(paragraph, 'fr').map(({ text }) => text)).toEqual(texts);
});

it('nothing is to be touched where no glossary is, as on a front page', () => {
  const { container } = renderInFrench(<Texts />);
  expect(container.textContent).toBe(texts.join(' '));
  expect(screen.queryByRole('button')).toBeNull();
});

it('a word of the explanation is not marked again in the sentence quoted below it', () => {
  const evidence = {
    isNearest: false,
    paragraphs: [
      { sentences: [{ id: 's', text: 'Il nie tout ultimatum.', isEvidence: true as const }] },
    ],
  };
  renderInFrench(
    <GlossaryTerms terms={terms} label="Les mots difficiles">
      <EvidenceQuote evidence={evidence} language="fr" readBefore="Un ultimatum ?" />
      <EvidenceQuote evidence={evidence} language="fr" />
    </GlossaryTerms>,
  );
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

it('a hard word is to be touched in the lit sentence, not in one that may be hidden above it', () => {
  const evidence = {
    isNearest: false,
    paragraphs: [
      {
        sentences: [
          { id: 's1', text: 'Un ultimatum, dit-on.' },
          { id: 's2', text: 'Il nie tout ultimatum.', isEvidence: true as const },
        ],
      },
    ],
  };
  renderInFrench(
    <GlossaryTerms terms={terms} label="Les mots difficiles">
      <EvidenceQuote evidence={evidence} language="fr" />
    </GlossaryTerms>,
  );
  expect(screen.getByRole('button').closest('mark')?.textContent).toBe('Il nie tout ultimatum.');
});

it('hard words within buttons and links stand in a row of their own, without those marked before', () => {
  renderInFrench(
    <GlossaryTerms
      terms={[...terms, { id: 'g-glacis', term: 'glacis', text: 'Zone de protection.' }]}
      label="Les mots difficiles"
    >
      <TermRow texts={['un ultimatum', 'un glacis']} readBefore="Un ultimatum ?" />
      <TermRow texts={['rien de difficile']} />
    </GlossaryTerms>,
  );
  screen.getByText('Les mots difficiles');
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['glacis']);
});

it('what no space parts from a hard word stays on its line, and the whole is one box of its row', () => {
  const glued = [
    { id: 'g-moment', term: 'moment de vérité', text: 'Le moment décisif.' },
    { id: 'g-otan', term: 'OTAN', text: 'Une alliance militaire.' },
  ];
  const text = 'Le «\u00a0moment de vérité\u00a0» de l’OTAN, dit-il.';
  const Row = () => <p>{useContext(TermMarking)([text])}</p>;
  const { container } = renderInFrench(
    <GlossaryTerms terms={glued} label="Les mots difficiles">
      <Row />
    </GlossaryTerms>,
  );
  const [row] = container.getElementsByTagName('p');
  expect(row?.textContent).toBe(text);
  expect(row?.children).toHaveLength(1);
  const lines = screen.getAllByRole('button').map((word) => word.parentElement?.textContent);
  expect(lines).toEqual(['«\u00a0moment de vérité\u00a0»', 'l’OTAN,']);
});

it('its line opens above a hard word in the lower half of the screen, below one in the upper half', () => {
  show();
  const word = screen.getByRole('button', { name: 'ultimatum' });
  const openAt = (top: number) => {
    word.getBoundingClientRect = () => ({ top }) as DOMRect;
    fireEvent.click(word);
    const { low } = screen.getByText('Dernière exigence.').dataset;
    fireEvent.click(word);
    return low;
  };
  expect(openAt(innerHeight * 0.75)).toBe('true');
  expect(openAt(innerHeight * 0.25)).toBe('false');
});
