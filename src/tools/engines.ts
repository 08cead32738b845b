/**
 * `npm run engines`: plays the fixture build in the Firefox and the WebKitGTK that are installed, and says
 * which of it could not be run and why. One engine alone: `npm run engines -- firefox`.
 */
import { runEngines } from '../../tests/engines/engines.ts';

if (!(await runEngines(console.log, process.argv[2]))) process.exitCode = 1;
