import type { PromptWords } from './prompt-words.ts';

export const englishPromptWords: PromptWords = {
  task: 'Here is a news article in numbered sentences. Write questions for thirteen-year-olds who have just read it: 8 questions with three answers, and 6 claims.',
  rules: [
    'One sentence proves each answer. Give its number ("sentence") and copy 3 to 8 words in a row from that sentence, without any change ("proof").',
    'Only the article counts: no name and no number from elsewhere.',
    'Use your own words: do not copy a sentence of the article.',
    'Only one answer is right. The two wrong ones tempt a hasty reader, come from the same article, and say why they are wrong ("why").',
    'If the question asks who, the sentence names the right answer and does not name the two wrong ones.',
    'A claim is true ("true"), false ("false": one detail changed) or not stated ("not stated": likely, but not in the article; state the thing itself, without "somebody says that").',
    'No "all of the above", no negative question, no "today". At most twenty words a question. The question does not hold its answer.',
    '"because" explains the answer in one sentence to somebody who was wrong.',
    'Add to "facts" the people, dates and words of the article that are missing from the list below.',
  ],
  answer: 'Answer with this JSON only.',
  sample: {
    role: 'their role, word for word',
    event: 'what happens on that day',
    question: 'a question?',
    right: 'the right answer',
    wrong: 'a wrong answer',
    why: 'why it is wrong',
    claim: 'a claim.',
    because: 'what the article says.',
    proof: 'three to eight copied words',
    quotation: 'their words, copied',
    name: 'First Last',
  },
  knownPersons: 'People known already',
  article: (day) => `Article of ${day}:`,
};
