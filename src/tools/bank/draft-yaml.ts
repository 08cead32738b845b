import { Document, isMap, isNode, isPair, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Bank, Item } from '../../bank/types.ts';
import type { ArticleDraft, DraftedFact } from '../../drafting/types.ts';

const INTRODUCTION = ` Drafted by rules from the text of an article. Nobody has checked it: do what each TODO says, then take
 it out. Let each explanation add something, and give things ids of your own before you publish them.
 "npm run bank" lists what a bank may not have; questions/README.md says more of each field.`;

const BRIEF_TODO = ` TODO retell: these are the article's own sentences, and an article is its publisher's. Write each in your
 own words under the id that it has; "npm run bank -- --article FILE" names what is still copied.`;

/** The fact as it stands in the article. */
function describeFact(fact: DraftedFact): string {
  if (fact.kind === 'actor') return `${fact.name}${fact.role ? `, ${fact.role}` : ''}`;
  if (fact.kind === 'date') return `"${fact.words}" is ${fact.date}`;
  if (fact.kind === 'figure') return `"${fact.words}" is ${fact.value} ${fact.unit}`.trimEnd();
  return `${fact.speakerWords} "${fact.verb}": ${fact.claim}`;
}

function adviseOnFact(fact: DraftedFact): string {
  switch (fact.kind) {
    case 'actor':
      return fact.role ? 'Is this the whole role?' : 'Give the role.';
    case 'date':
      return 'Is this the date? Say in the label what happened then.';
    case 'figure':
      return 'Whose figure is it? Let the claim follow the verb of the stance.';
    case 'statement':
      return 'Is this the stance? Let the claim follow its verb.';
  }
}

const itemAdvice: Readonly<Record<Item['type'], string>> = {
  choice: 'Can no other option be right?',
  verdict: 'Does the article settle it?',
  match: 'Does each row have one column alone?',
  order: 'Do the events happen in this order?',
  date: 'Is the prompt about one day alone?',
  number: 'How far off is still right?',
  recall: 'Which other spellings are right?',
};

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Drafted facts that no item tests: a bank has no place for them yet. */
function listUnusedFacts({ facts }: ArticleDraft, bank: Bank): string[] {
  const used = new Set([...bank.actors, ...bank.dates, ...bank.positions].map(({ id }) => id));
  return facts
    .filter(({ id }) => !used.has(id))
    .map((fact) => `   s-${fact.span.sentence + 1}  ${fact.kind}  ${oneLine(describeFact(fact))}`);
}

function annotateEntries(document: Document, list: string, advise: (id: string) => string) {
  const entries = document.get(list);
  if (!isSeq(entries)) return;
  for (const entry of entries.items) {
    if (!isMap(entry)) continue;
    const advice = advise(String(entry.get('id')));
    if (advice) entry.commentBefore = ` TODO ${advice}`;
  }
}

function annotateField(document: Document, path: readonly string[], comment: string) {
  const node = document.getIn(path, true);
  if (isNode(node)) node.comment = comment;
}

/** Of names and not of texts. */
const nameFields =
  /^(id|language|opening|type|form|process|slip|via|holder|stance|speaker|camp|key|facts|evidence|orEvidence|near)$/;

const isName = (text: string) => /^[a-z0-9][a-z0-9-]*$/.test(text) && /[a-z]/.test(text);

/** As the other banks: texts in double quotes, lists of ids on one line, a line between the lists. */
function layOut(document: Document) {
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const field = path.findLast(isPair)?.key;
      const isNamed = isScalar(field) && nameFields.test(String(field.value));
      if (!isNamed || !isName(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_, node) {
      if (node.items.every(isScalar)) node.flow = true;
    },
    Pair(_, { key, value }, path) {
      if (path.length === 2 && isSeq(value) && isScalar(key)) key.spaceBefore = true;
    },
  });
}

/** A bank file with comments that say what a person must still do. */
export function formatDraftedBank(bank: Bank, draft: ArticleDraft): string {
  const { camps, ...others } = bank;
  const document = new Document(camps.length > 0 ? bank : others, { aliasDuplicateObjects: false });
  const factById = new Map(draft.facts.map((fact) => [fact.id, fact]));
  const adviseById = (id: string) => {
    const fact = factById.get(id);
    return fact ? oneLine(`${adviseOnFact(fact)} In the article: ${describeFact(fact)}`) : '';
  };
  for (const list of ['actors', 'dates', 'positions']) annotateEntries(document, list, adviseById);
  const typeById = new Map(bank.items.map(({ id, type }) => [id, type]));
  annotateEntries(document, 'items', (id) => {
    const type = typeById.get(id);
    return type ? itemAdvice[type] : '';
  });
  if (bank.article.publisher === '') annotateField(document, ['article', 'publisher'], ' TODO');
  annotateField(
    document,
    ['opening'],
    bank.opening === ''
      ? ' TODO a choice: none was drafted'
      : ' easy, and about what matters most?',
  );
  const brief = document.get('brief');
  if (isNode(brief)) brief.commentBefore = BRIEF_TODO;
  layOut(document);
  document.commentBefore = INTRODUCTION;
  const unused = listUnusedFacts(draft, bank);
  if (unused.length > 0)
    document.comment = [' Found too, and tested by no item:', ...unused].join('\n');
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
