// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { QuestionSheet } from '../../src/classroom/print/QuestionSheet.tsx';
import { catalogue as cardsText } from '../../src/classroom/print/text/fr.ts';
import { createFrontPageData } from '../../src/engine/create-front-page.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { Reader } from '../../src/play/read/Reader.tsx';
import { catalogue as englishText } from '../../src/play/text/en.ts';
import { catalogue as playText } from '../../src/play/text/fr.ts';
import { ArticleCredits } from '../../src/question/ArticleCredits.tsx';
import { createAssignmentOfFirst } from '../support/assignments.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { createTestContext, renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

const credits = { author: 'Ada Berg', licence: 'CC-BY-4.0', mayShowText: true };
const bank = { ...fixtureBank, article: { ...fixtureBank.article, ...credits } };
const told =
  'Auteur\u00a0: Ada Berg. Licence\u00a0: CC-BY-4.0. Son texte peut être montré en classe.';

describe('the author, the licence and the right to show the text', () => {
  it('follow the publisher above the story', () => {
    const playableBank = createPlayableBank(bank);
    renderInFrench(<Reader playableBank={playableBank} playText={playText} />, createTestContext());
    expect(screen.getByText(/^L’article \(RTS/).textContent).toContain(`phrase. ${told}`);
  });

  it('follow the date on a printed sheet', () => {
    renderInFrench(
      <QuestionSheet
        sheet="A"
        assignment={{ ...createAssignmentOfFirst(1), name: 'Série', seats: 1 } as never}
        items={[]}
        playableBank={createPlayableBank(bank)}
        cardsText={cardsText}
        hasBrief={false}
      />,
    );
    expect(screen.getByText(/Auteur/).textContent).toMatch(new RegExp(`2022\\. ${told}$`));
  });

  it('are left out where the bank does not say them', () => {
    const { container } = renderInFrench(
      <ArticleCredits article={fixtureBank.article} labels={playText.reader.credits} />,
    );
    expect(container.textContent).toBe('');
  });

  it('link a licence by its host, and never an address that hides it', () => {
    const show = (licence: string) =>
      renderInFrench(
        <ArticleCredits
          article={{ ...fixtureBank.article, licence, mayShowText: false }}
          labels={englishText.reader.credits}
        />,
      ).container;
    expect(show('https://example.org/terms').textContent).toBe(
      ' Licence: example.org. Its text may not be shown in class.',
    );
    expect(screen.getByRole('link').getAttribute('rel')).toContain('noopener');
    cleanup();
    show('https://example.org@elsewhere.example/');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('are not in what the first screen loads', () => {
    expect(createFrontPageData(bank)).toEqual(createFrontPageData(fixtureBank));
  });
});
