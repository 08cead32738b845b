import { type DossierProblem, describeDossierProblem } from '../problem.ts';
import type { DossierText } from '../text/fr.ts';
import css from './Receive.module.css';

interface Props {
  problem: DossierProblem;
  text: DossierText['problems'];
}

/** Why a dossier does not open, what to do, and for who made it each place to mend. */
export function DossierProblemNote({ problem, text }: Props) {
  const { message, remedy, details } = describeDossierProblem(problem, text);
  return (
    <>
      <p>{message}</p>
      <p>{remedy}</p>
      {details.length > 0 && (
        <ul class={css.details}>
          {details.map((one) => (
            <li key={one.place + one.exact}>
              <b>{one.place}</b> {one.message} {one.remedy}
              <p class="note">
                {text.exactWords} <span lang="en">{one.exact}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
