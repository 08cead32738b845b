import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { listGroupProcesses } from './browsers.ts';
import { openStage, type StageSetting, type TortureStage } from './stage.ts';

/** What one fault came to, all its profiles together. */
export interface FaultOutcome {
  tried: number;
  acknowledged: number;
  lost: number;
  doubled: number;
  spared: number;
  astray: number;
  said: Set<string>;
}

export interface Fault {
  name: string;
  /** Only where its files or switches are known. */
  isOfChromium?: true;
  /** Also done to the sets, dossiers and articles of a teacher. */
  isForClass?: true;
  /** Also done to the peers. */
  isForPeers?: true;
  /** Without an outcome, why it could not be tried here. */
  run(setting: StageSetting, times: number, seed: number): Promise<FaultOutcome | string>;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The game copies what was answered outside its database within two seconds: a player's pause. */
async function waitForMirror() {
  await pause(2_500);
}

const emptyOutcome = (): FaultOutcome => ({
  tried: 0,
  acknowledged: 0,
  lost: 0,
  doubled: 0,
  spared: 0,
  astray: 0,
  said: new Set(),
});

function addOutcomes(sum: FaultOutcome, more: FaultOutcome): FaultOutcome {
  return {
    tried: sum.tried + more.tried,
    acknowledged: sum.acknowledged + more.acknowledged,
    lost: sum.lost + more.lost,
    doubled: sum.doubled + more.doubled,
    spared: sum.spared + more.spared,
    astray: sum.astray + more.astray,
    said: new Set([...sum.said, ...more.said]),
  };
}

/** Starts once more, to see what is left, and sums up. */
async function finishStage(stage: TortureStage, tried: number): Promise<FaultOutcome> {
  const last = await stage.start({ play: false });
  await last.inspected;
  await last.kill();
  const { acknowledged, lost, doubled, spared, astray, said } = stage.ledger;
  return { tried, acknowledged, lost, doubled, spared, astray, said };
}

/** Plays so many answers from a new start, then kills the browser. */
async function playAndKill(
  stage: TortureStage,
  answers: number,
  rest = async () => {},
): Promise<void> {
  const run = await stage.start();
  await run.inspected;
  await run.playUntilAnswered(answers);
  await rest();
  await run.kill();
}

/** A profile of its own for something that is done to it; whatever comes of it, nothing stays behind. */
const onFreshProfiles =
  (act: (stage: TortureStage) => Promise<FaultOutcome | string>, home?: () => string) =>
  async (setting: StageSetting, times: number): Promise<FaultOutcome | string> => {
    let sum = emptyOutcome();
    for (let time = 0; time < times; time++) {
      const stage = await openStage(setting, home?.());
      try {
        const outcome = await act(stage);
        if (typeof outcome === 'string') return outcome;
        sum = addOutcomes(sum, outcome);
      } finally {
        await stage.close();
      }
    }
    return sum;
  };

/** Kills on one profile before it is given up for a new one. */
const KILLS_PER_PROFILE = 10;
/** Browsers at once: two keep a machine of two cores busy. */
const PARALLEL_BROWSERS = 2;

/** Half of the kills in the very report of an acknowledgement, half at any moment of play. */
async function killRepeatedly(
  setting: StageSetting,
  times: number,
  seed: number,
): Promise<FaultOutcome> {
  const dice = xoroshiro128plus(seed);
  const roll = (most: number) => uniformInt(dice, 0, most);
  async function profile(count: number): Promise<FaultOutcome> {
    const stage = await openStage(setting);
    try {
      for (let kill = 0; kill < count; kill++) {
        const run = await stage.start();
        if (kill % 2 === 0) {
          const killed = new Promise<void>((done) => {
            run.onAcknowledgement(1 + roll(3), () => done(run.kill()));
          });
          await Promise.race([run.failure, killed]);
        } else {
          await run.inspected;
          await pause(roll(1_500));
          await run.kill();
        }
      }
      return await finishStage(stage, count);
    } finally {
      await stage.close();
    }
  }
  let left = times;
  let sum = emptyOutcome();
  await Promise.all(
    Array.from({ length: PARALLEL_BROWSERS }, async () => {
      while (left > 0) {
        const count = Math.min(left, KILLS_PER_PROFILE);
        left -= count;
        const outcome = await profile(count);
        sum = addOutcomes(sum, outcome);
      }
    }),
  );
  return sum;
}

const databaseFolderOf = (profile: string) => join(profile, 'Default/IndexedDB');

/** The files in which LevelDB keeps the databases and the localStorage of the profile's one site. */
const listLevelDbFiles = (profile: string) =>
  ['Default/IndexedDB', 'Default/Local Storage'].flatMap((folder) => {
    const path = join(profile, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => /leveldb\/./.test(file))
      .map((file) => join(path, file));
  });

const listLevelDbLogs = (profile: string) =>
  listLevelDbFiles(profile).filter((file) => file.endsWith('.log'));

/** Plays, kills, damages what lies on the disk; plays on what is left; and starts once more. */
const afterDamage = (damage: (profile: string) => void) =>
  onFreshProfiles(async (stage) => {
    await playAndKill(stage, 12, waitForMirror);
    damage(stage.profile);
    await playAndKill(stage, 5, waitForMirror);
    return finishStage(stage, 1);
  });

const truncateLogs = (bytes: number) =>
  afterDamage((profile) => {
    for (const log of listLevelDbLogs(profile)) {
      const { size } = statSync(log);
      if (size > bytes) truncateSync(log, size - bytes);
    }
  });

/** As a file system leaves it that had noted a file's new length before its bytes. */
const zeroLogTails = afterDamage((profile) => {
  for (const log of listLevelDbLogs(profile)) {
    const { size } = statSync(log);
    const length = Math.min(64, size);
    const file = openSync(log, 'r+');
    writeSync(file, Buffer.alloc(length), 0, length, size - length);
    closeSync(file);
  }
});

const deleteFiles = (which: (name: string) => boolean) =>
  afterDamage((profile) => {
    for (const file of listLevelDbFiles(profile)) if (which(basename(file))) rmSync(file);
  });

const isRoot = process.getuid?.() === 0;
const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'pipe' });
const unmount = (path: string) => execFileSync('umount', ['--lazy', path], { stdio: 'pipe' });

/** Runs while the folder cannot be written; root, whom no permission stops, needs a mount for that. */
async function whileReadOnly(folder: string, act: () => Promise<void>) {
  if (isRoot) {
    mount('--bind', folder, folder);
    mount('-o', 'remount,bind,ro', folder);
  } else execFileSync('chmod', ['-R', 'a-w', folder]);
  try {
    await act();
  } finally {
    if (isRoot) unmount(folder);
    else execFileSync('chmod', ['-R', 'u+w', folder]);
  }
}

const withReadOnlyDatabase = onFreshProfiles(async (stage) => {
  await playAndKill(stage, 8, waitForMirror);
  await whileReadOnly(databaseFolderOf(stage.profile), () => playAndKill(stage, 4, waitForMirror));
  return finishStage(stage, 1);
});

/** Fills a file system to its last byte. */
function fillDisk(file: string) {
  const handle = openSync(file, 'w');
  for (const size of [1 << 20, 1 << 12, 1]) {
    const block = Buffer.alloc(size, 1);
    try {
      for (;;) writeSync(handle, block);
    } catch {
      // full for blocks of that size
    }
  }
  closeSync(handle);
}

/** The disk is full in play; it is freed; and the browser starts twice. */
async function withFullDisk(setting: StageSetting, times: number): Promise<FaultOutcome | string> {
  if (!isRoot) return 'a small disk can be mounted by root alone';
  const disk = await mkdtemp(join(tmpdir(), 'torture-disk-'));
  try {
    mount('-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', disk);
  } catch {
    await rm(disk, { recursive: true });
    return 'no disk can be mounted here';
  }
  const act = onFreshProfiles(
    async (stage) => {
      const run = await stage.start();
      await run.inspected;
      await run.playUntilAnswered(5);
      await waitForMirror();
      fillDisk(join(disk, 'full'));
      await run.playUntilAnswered(11);
      rmSync(join(disk, 'full'));
      await run.playUntilAnswered(14);
      await waitForMirror();
      await run.kill();
      await playAndKill(stage, 3, waitForMirror);
      return finishStage(stage, 1);
    },
    () => disk,
  );
  try {
    return await act(setting, times);
  } finally {
    unmount(disk);
    await rm(disk, { recursive: true });
  }
}

const withTabs = (count: number) =>
  onFreshProfiles(async (stage) => {
    const run = await stage.start({ tabs: count });
    await run.inspected;
    await run.playUntilAnswered(15 * count);
    await run.kill();
    return finishStage(stage, 1);
  });

/** The process of one of two tabs is killed, as the system does when memory runs out. */
const killOneTab = onFreshProfiles(async (stage) => {
  const run = await stage.start({ tabs: 2 });
  await run.inspected;
  await run.playUntilAnswered(10);
  const pages = listGroupProcesses(run.group).filter(({ command }) =>
    command.includes('--type=renderer'),
  );
  // the browser does not say which process is whose: one after the other, until a tab is silent
  for (let played = 20; run.countActiveTabs() !== 1; played += 10) {
    const page = pages.shift();
    if (!page) throw new Error('no process of a tab was found');
    process.kill(page.pid, 'SIGKILL');
    await run.playUntilAnswered(played);
  }
  await run.kill();
  return finishStage(stage, 1);
});

/** The browser forgets all that the site has kept, while a page of it plays on. */
const clearSiteData = onFreshProfiles(async (stage) => {
  const run = await stage.start();
  await run.inspected;
  await run.playUntilAnswered(5);
  await waitForMirror();
  await run.playAfterClearing(9);
  await waitForMirror();
  await run.kill();
  return finishStage(stage, 1);
});

/** The player's own setting: no site may keep anything. */
const refuseStorage = onFreshProfiles(async (stage) => {
  const file = join(stage.profile, 'Default/Preferences');
  const setCookies = async (value: number) => {
    const before = await readFile(file, 'utf8').catch(() => '{}');
    const preferences = JSON.parse(before);
    preferences.profile = {
      ...preferences.profile,
      default_content_setting_values: { cookies: value },
    };
    await mkdir(join(stage.profile, 'Default'), { recursive: true });
    await writeFile(file, JSON.stringify(preferences));
  };
  await setCookies(2);
  await playAndKill(stage, 4);
  await setCookies(1);
  return finishStage(stage, 1);
});

/** The database never answers, which a browser does when its folder hangs. */
const hangStorage = onFreshProfiles(async (stage) => {
  await playAndKill(stage, 5, waitForMirror);
  stage.setPreludeScript('IDBFactory.prototype.open = () => new EventTarget();');
  await playAndKill(stage, 3, waitForMirror);
  stage.setPreludeScript('');
  return finishStage(stage, 1);
});

export const faults: readonly Fault[] = [
  { name: 'kill', isForClass: true, isForPeers: true, run: killRepeatedly },
  ...[3, 64, 150].map((bytes) => ({
    name: `torn tail ${bytes} B`,
    isOfChromium: true as const,
    isForClass: true as const,
    isForPeers: true as const,
    run: truncateLogs(bytes),
  })),
  { name: 'zeroed tail', isOfChromium: true, isForClass: true, run: zeroLogTails },
  {
    name: 'log deleted',
    isOfChromium: true,
    isForClass: true,
    run: deleteFiles((name) => name.endsWith('.log')),
  },
  {
    name: 'MANIFEST deleted',
    isOfChromium: true,
    run: deleteFiles((name) => name.startsWith('MANIFEST')),
  },
  {
    name: 'directory deleted',
    isOfChromium: true,
    run: afterDamage((profile) => rmSync(databaseFolderOf(profile), { recursive: true })),
  },
  { name: 'directory read-only', isOfChromium: true, run: withReadOnlyDatabase },
  { name: 'disk full', isOfChromium: true, run: withFullDisk },
  { name: 'two tabs', isOfChromium: true, run: withTabs(2) },
  { name: 'five tabs', isOfChromium: true, run: withTabs(5) },
  { name: 'one tab killed', isOfChromium: true, run: killOneTab },
  { name: 'site data cleared', isOfChromium: true, run: clearSiteData },
  { name: 'storage refused', isOfChromium: true, run: refuseStorage },
  { name: 'storage hanging', isOfChromium: true, run: hangStorage },
];
