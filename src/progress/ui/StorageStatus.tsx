import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type AppContext, useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { formatDay, getNumberFormat } from '../../i18n/format.ts';
import { MS_PER_DAY } from '../../shared/civil-date.ts';
import type { ProgressText } from '../text/fr.ts';
import { formatAge } from './format-age.ts';
import css from './StorageStatus.module.css';

type HealthReport = Awaited<ReturnType<AppContext['game']['checkStorage']>>;

/** Earlier times are those of a clock that was not set. */
const GAME_BEGAN_AT = Date.UTC(2025, 0);

/** If not even the log's code can be loaded. */
const unknownHealth: HealthReport = {
  count: undefined,
  unreadable: 0,
  isPersisted: false,
  mirror: undefined,
};

export function StorageStatus({ text: t }: { text: ProgressText }) {
  const { game, preferences } = useApp();
  const { locale } = useText();
  const report = useSignal<HealthReport | 'checking'>('checking');
  const isOpen = useSignal(false);
  const latestCheck = useRef(0);
  const checkStorage = async () => {
    const check = ++latestCheck.current;
    const next = await game.checkStorage().catch(() => unknownHealth);
    if (check === latestCheck.current) report.value = next;
  };
  useSignalEffect(() => {
    if (!isOpen.value) return;
    game.revision.value;
    game.saveStatus.value;
    void checkStorage();
    // the mirror follows the log
    const timer = setTimeout(checkStorage, 1_000);
    return () => clearTimeout(timer);
  });
  const exported = preferences.lastExportAt.value;
  const formatAgeAt = (at: number) =>
    at < GAME_BEGAN_AT || at > game.now() + MS_PER_DAY
      ? t.storageStatus.someTime
      : formatAge(game.now() - at, locale, t.storageStatus.justNow);
  return (
    <details
      class={css.status}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{t.storageStatus.title}</summary>
      <div role="status">
        {report.value === 'checking' ? (
          <p>{t.storageStatus.checking}</p>
        ) : (
          <ul>
            <StatusLines report={report.value} text={t} formatAgeAt={formatAgeAt} />
            <ClockLine text={t} />
            <li>
              {exported
                ? t.storageStatus.lastExport(formatAgeAt(exported))
                : t.storageStatus.neverExported}
            </li>
          </ul>
        )}
      </div>
    </details>
  );
}

/** The keys of answers go on, so that none is lost: only their facts wait to be restored. */
function ClockLine({ text: { storageStatus: t } }: { text: ProgressText }) {
  const { game } = useApp();
  const { locale } = useText();
  const last = Math.max(0, ...Object.values(game.memory.value).map(({ at }) => at));
  return last > game.now() + MS_PER_DAY ? <li>{t.wrongClock(formatDay(last, locale))}</li> : null;
}

function StatusLines({
  report,
  text: t,
  formatAgeAt,
}: {
  report: HealthReport;
  text: ProgressText;
  formatAgeAt: (at: number) => string;
}) {
  const { locale } = useText();
  const number = getNumberFormat(locale);
  const { count, unreadable, mirror, isPersisted } = report;
  if (count === undefined) return <li>{t.storageStatus.storageDenied}</li>;
  // before the first answer it has no date
  if (count === 0) return <li>{t.storageStatus.eventCount(number.format(count))}</li>;
  const isSound = mirror?.count === count - unreadable;
  return (
    <>
      <li>{t.storageStatus.eventCount(number.format(count))}</li>
      {unreadable > 0 && <li>{t.storageStatus.unreadable(number.format(unreadable))}</li>}
      <li>
        {mirror
          ? t.storageStatus.mirrorCount(number.format(mirror.count), formatAgeAt(mirror.at))
          : t.storageStatus.noMirror}{' '}
        {mirror && (isSound ? t.storageStatus.copiesAgree : t.storageStatus.copiesDiffer)}
      </li>
      <li hidden={useApp().preferences.enabledToggles.value.has('guest')}>
        {isPersisted ? t.storageStatus.persistenceGranted : t.storageStatus.persistenceNotGranted}
      </li>
    </>
  );
}
