import { createSlug } from '../../shared/create-slug.ts';
import { saveText } from '../../shared/save-file.ts';
import { DOSSIER_FILE_ENDING, dossierFileOf } from '../dossier-file.ts';
import { type KeptDossier, unpackKeptDossier } from '../dossier-store.ts';

/** What an assignment that goes with its dossier is to the dossier. */
export interface HandedAssignment {
  /** As after `#/devoir/` in an address. */
  payload: string;
  name: string;
  /** Of the assignment alone, for who has the dossier. */
  url: string;
}

type PackedDossier = Pick<KeptDossier, 'id' | 'packed'>;

async function unpack(kept: PackedDossier) {
  const dossier = await unpackKeptDossier(kept);
  if (!dossier) throw new Error('the dossier cannot be read');
  return dossier;
}

/** With an assignment, the file has its name too. Rejects if the dossier cannot be read. */
export async function saveDossierFile(
  kept: PackedDossier,
  assignment?: HandedAssignment,
): Promise<void> {
  const content = dossierFileOf(await unpack(kept), assignment?.payload);
  const stem = assignment ? `${kept.id}-${createSlug(assignment.name) || 'serie'}` : kept.id;
  saveText(stem + DOSSIER_FILE_ENDING, 'application/json', content);
}

/** As a folder of `questions/` is named: a site refuses the id of a dossier that was made by hand. */
const folderOf = ({ id, date }: KeptDossier) =>
  id.replace(/^local-(.+)-\w+$/, `${/^\d{4}(-\d\d)*/.exec(date)?.[0] ?? '2000'}-$1`);

/** As `npm run bank` wants it first. */
const SCHEMA_LINE = '# yaml-language-server: $schema=../bank.schema.json';

/**
 * One bank as a file of `questions/`. JSON is YAML: a writer of blocks would be as large as half the
 * game. Rejects if the dossier cannot be read.
 */
export async function saveYaml(kept: KeptDossier, language: string): Promise<void> {
  const { banks } = await unpack(kept);
  const bank = banks.find((one) => one.language === language);
  const folder = folderOf(kept);
  const content = JSON.stringify({ ...bank, id: folder }, undefined, 2);
  const path = `questions/${folder}/${language}.yaml`;
  const lines = [SCHEMA_LINE, `# ${path}`, content, ''];
  saveText(`${folder}.${language}.yaml`, 'application/yaml', lines.join('\n'));
}
