// @ts-nocheck: its packages are there only once the bench has installed them
import 'survey-core/survey-core.fontless.min.css';
import { Model } from 'survey-core';
import { items } from './items.js';
import 'survey-js-ui';

const survey = new Model({
  locale: 'fr',
  showCompletePage: false,
  pages: items.map(({ prompt, options, key, explanation }, nth) => ({
    elements: [
      {
        type: 'radiogroup',
        name: `q${nth}`,
        title: prompt,
        choices: options.map(({ id, text }) => ({ value: id, text })),
        correctAnswer: key,
      },
      ...[
        ['Juste', '='],
        ['Faux', '<>'],
      ].map(([word, sign]) => ({
        type: 'html',
        name: `${word}${nth}`,
        visibleIf: `{q${nth}} notempty and {q${nth}} ${sign} '${key}'`,
        html: `<h3 class="verdict">${word}</h3><p>${explanation}</p>`,
      })),
    ],
  })),
});
survey.onComplete.add(() => setTimeout(() => survey.clear(true, true)));
survey.render(document.getElementById('app'));
