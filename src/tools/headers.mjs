/** `npm run headers -- nginx`: the security headers in the words of a host. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = fileURLToPath(new URL('./vite/host-configs.ts', import.meta.url));
/** @type {{ module: typeof import('./vite/host-configs.ts') }} */
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
const hostConfig = module.hostConfigs[process.argv[2] ?? ''];
if (hostConfig) process.stdout.write(hostConfig);
else {
  console.error(`Name the host: npm run headers -- ${Object.keys(module.hostConfigs).join(' | ')}`);
  process.exitCode = 1;
}
