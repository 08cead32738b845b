import { useSignal } from '@preact/signals';
import type { AppContext } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { formatAge } from '../../i18n/format.ts';
import type { BackupText } from '../text/fr.ts';
import css from './StorageStatus.module.css';

type HealthReport = Awaited<ReturnType<AppContext['game']['health']>>;

/** What is known where not even the log's own code could be had. */
const nothing: HealthReport = {
  count: undefined,
  unreadable: 0,
  isPromised: false,
  copied: undefined,
};

/** Where the answers are: read whole, here and in the safety copy, whenever it is opened. */
export function Health({
  desk: { game, preferences },
  text,
}: {
  desk: AppContext;
  text: BackupText;
}) {
  const { locale } = useText();
  const found = useSignal<HealthReport | 'looking'>('looking');
  const look = async () => {
    found.value = 'looking';
    found.value = await game.health().catch(() => nothing);
  };
  const exported = preferences.exported.value;
  const age = (at: number) => formatAge(game.now() - at, locale);
  return (
    <details
      class={css.health}
      onToggle={(event) => {
        if (event.currentTarget.open) void look();
      }}
    >
      <summary>{text.health.title}</summary>
      <div role="status">
        {found.value === 'looking' ? (
          <p>{text.health.looking}</p>
        ) : (
          <ul>
            <Lines found={found.value} text={text} age={age} />
            <li>{exported ? text.health.exported(age(exported)) : text.health.neverExported}</li>
          </ul>
        )}
      </div>
    </details>
  );
}

function Lines({
  found,
  text,
  age,
}: {
  found: HealthReport;
  text: BackupText;
  age: (at: number) => string;
}) {
  const { locale } = useText();
  const number = new Intl.NumberFormat(locale);
  const { count, unreadable, copied, isPromised } = found;
  if (count === undefined) return <li>{text.health.noLog}</li>;
  // before the first answer there is nothing to copy, and no time when that was done
  if (count === 0) return <li>{text.health.log(number.format(count))}</li>;
  const isSound = copied?.count === count - unreadable;
  return (
    <>
      <li>{text.health.log(number.format(count))}</li>
      {unreadable > 0 && <li>{text.health.unreadable(number.format(unreadable))}</li>}
      <li>
        {copied
          ? text.health.copy(number.format(copied.count), age(copied.at))
          : text.health.noCopy}{' '}
        {copied && (isSound ? text.health.sound : text.health.unequal)}
      </li>
      <li>{isPromised ? text.health.promised : text.health.notPromised}</li>
    </>
  );
}
