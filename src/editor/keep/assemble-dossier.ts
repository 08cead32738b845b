import type { BankProblem } from '../../bank/problem.ts';
import { createLocalDossier, type LocalDossier } from '../../dossiers/local-dossier.ts';
import { packDossier } from '../../dossiers/pack-dossier.ts';
import { assembleBank } from '../../drafting/bank/assemble-bank.ts';
import { type ListedItem, listKept } from '../list-items.ts';
import { confirmArticle, type Project } from '../project.ts';
import { isAddress } from '../source/is-address.ts';

export type MissingPart = 'title' | 'publisher' | 'text' | 'address' | 'items' | 'choice';

/** In the order in which the steps ask for it. */
export function listMissing(
  { source, sentences }: Project,
  items: readonly ListedItem[],
): MissingPart[] {
  const kept = listKept(items);
  const found: Readonly<Record<MissingPart, boolean>> = {
    title: source.title.trim() !== '',
    publisher: source.publisher.trim() !== '',
    text: sentences.length > 0,
    address: isAddress(source.address),
    items: kept.length > 0,
    choice: kept.length === 0 || kept.some(({ item }) => item.type === 'choice'),
  };
  return (Object.keys(found) as MissingPart[]).filter((part) => !found[part]);
}

export type AssembledDossier =
  | { ok: true; dossier: LocalDossier; packed: Uint8Array }
  | { ok: false; problems: readonly BankProblem[] };

const optional = <K extends string>(field: K, value: string) =>
  value.trim() ? ({ [field]: value.trim() } as Record<K, string>) : {};

/** The dossier of what was kept. An edit makes another one. */
export async function assembleDossier(
  project: Project,
  items: readonly ListedItem[],
): Promise<AssembledDossier> {
  const { title, publisher, author, address, licence, rights } = project.source;
  const article = confirmArticle(project);
  if (!article) return { ok: false, problems: [] };
  const assembled = assembleBank({
    ...article,
    source: {
      ...{ title: title.trim(), publisher: publisher.trim(), rights },
      ...optional('author', author),
      ...optional('address', address),
      ...(rights === 'free' && optional('licence', licence)),
    },
    items: listKept(items),
  });
  if (!assembled.ok) return assembled;
  const dossier = await createLocalDossier([assembled.bank]);
  return { ok: true, dossier, packed: await packDossier(dossier) };
}
