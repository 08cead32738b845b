/** Of the prompt that an author copies for a chat assistant. */
export interface PromptWords {
  task: string;
  rules: readonly string[];
  answer: string;
  /** In the place of texts in the example. */
  sample: {
    role: string;
    event: string;
    question: string;
    right: string;
    wrong: string;
    why: string;
    claim: string;
    because: string;
    proof: string;
    quotation: string;
    name: string;
  };
  knownPersons: string;
  article(day: string): string;
}
