import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bankPlugin } from '../../../src/tools/vite/bank-plugin.ts';
import { exampleYaml, exampleYamlWith } from '../../support/example-bank.ts';

const french = exampleYamlWith(['language: en', 'language: fr'], ['Why was', 'Pourquoi']);
const broken = exampleYamlWith(['key: crack', 'key: crock'], ['camp: river', 'camp: rivr']);
const game = `export const banks = import.meta.glob('/questions/*/*.yaml', { import: 'default' });`;

describe('the bank plugin', () => {
  let root: string;
  const write = (language: string, text: string) =>
    writeFileSync(join(root, 'questions/example', `${language}.yaml`), text);
  const config = () => ({
    root,
    configFile: false as const,
    logLevel: 'silent' as const,
    plugins: [bankPlugin()],
  });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'bank-'));
    mkdirSync(join(root, 'questions/example'), { recursive: true });
    writeFileSync(join(root, 'game.js'), game);
    writeFileSync(join(root, 'index.html'), '<script type="module" src="/game.js"></script>');
    write('en', exampleYaml);
    write('fr', french);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const built = async () => {
    const output = (await build({
      ...config(),
      build: {
        write: false,
        rolldownOptions: { input: join(root, 'game.js'), preserveEntrySignatures: 'strict' },
      },
    })) as Rolldown.RolldownOutput;
    return output.output.filter((file) => file.type === 'chunk');
  };

  it('makes a chunk of each language, without parser or schema library', async () => {
    const chunks = await built();
    const banks = chunks.filter(({ code }) => code.includes('The bridge of Aval'));
    expect(banks.map(({ facadeModuleId }) => facadeModuleId?.slice(-7)).sort()).toEqual([
      'en.yaml',
      'fr.yaml',
    ]);
    for (const chunk of banks) {
      expect(chunk.isDynamicEntry).toBe(true);
      expect(chunk.moduleIds).toHaveLength(1);
    }
    const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
    expect(modules.filter((id) => /node_modules|src[/\\]bank/.test(id))).toEqual([]);
  });

  it('fails the build with every problem', async () => {
    write('en', broken);
    const failure: unknown = await built().then(
      () => undefined,
      (error) => error,
    );
    expect(failure).toBeInstanceOf(Error);
    const { message } = failure as Error;
    expect(message).toContain('questions/example/en.yaml:60:11  there is no camp "rivr"');
    expect(message).toContain('questions/example/en.yaml:104:10  no option is the key "crock"');
  });

  it('shows a problem at its line while developing, and reloads once it is fixed', async () => {
    const server = await createServer({
      ...config(),
      server: { middlewareMode: true, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
    });
    try {
      const send = vi.spyOn(server.environments.client.hot, 'send');
      const load = () => server.transformRequest('/questions/example/en.yaml');
      expect((await load())?.code).toContain('The bridge of Aval');

      const edit = async (text: string) => {
        send.mockClear();
        write('en', text);
        server.watcher.emit('change', join(root, 'questions/example/en.yaml'));
        await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }));
      };
      await edit(broken);
      await expect(load()).rejects.toMatchObject({
        message: expect.stringContaining('the bank has 2 problems'),
        plugin: 'bank',
        loc: { line: 60, column: 11, file: expect.stringContaining('questions/example/en.yaml') },
        frame: expect.stringContaining('60 |     camp: rivr\n               ^'),
      });

      await edit(exampleYaml);
      expect((await load())?.code).toContain('The bridge of Aval');
    } finally {
      await server.close();
    }
  });
});
