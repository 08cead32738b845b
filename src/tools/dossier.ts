import { readFileSync } from 'node:fs';
import { openDossierFile } from '../dossiers/open-dossier.ts';
import { describeDossierProblem } from '../dossiers/problem.ts';
import { catalogue } from '../dossiers/text/en.ts';
import { encodeHandout, spellHandout } from '../qr/handout.ts';
import { FRAME_CHARS } from '../qr/limits.ts';
import { toFrames } from '../qr/multipart.ts';

async function describeFile(path: string): Promise<{ isSound: boolean; lines: string[] }> {
  const outcome = await openDossierFile(new Uint8Array(readFileSync(path)));
  if (!outcome.ok) {
    const { message, remedy, details } = describeDossierProblem(
      outcome.problem,
      catalogue.problems,
    );
    const places = details.map((one) => `  ${one.place}: ${one.exact}`);
    return { isSound: false, lines: [`${path}: ${message} ${remedy}`, ...places] };
  }
  const { dossier, packed } = outcome;
  const lines = [
    `${path}: ${dossier.id}`,
    `  languages      ${dossier.banks.map(({ language }) => language).join(', ')}`,
    `  questions      ${dossier.banks[0]?.items.length ?? 0}`,
    `  packed         ${packed.length} bytes`,
    `  in a link      ${spellHandout({ packed }).length} signs after #/recu/`,
    `  codes          ${toFrames(encodeHandout({ packed }), FRAME_CHARS, 'dossier').length}`,
  ];
  return { isSound: true, lines };
}

const outcomes = await Promise.all(process.argv.slice(2).map(describeFile));
for (const { lines } of outcomes) console.log(lines.join('\n'));
process.exitCode = outcomes.length > 0 && outcomes.every(({ isSound }) => isSound) ? 0 : 1;
