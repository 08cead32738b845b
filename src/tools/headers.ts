/** `npx tsx src/tools/headers.ts nginx`: the security headers as the configuration of a host. */
import { hostConfigs } from './vite/host-configs.ts';

const hostConfig = hostConfigs[process.argv[2] ?? ''];
if (hostConfig) process.stdout.write(hostConfig);
else {
  console.error(`Name the host: ${Object.keys(hostConfigs).join(' | ')}`);
  process.exitCode = 1;
}
