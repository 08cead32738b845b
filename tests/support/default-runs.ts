import fc from 'fast-check';
import { propertyRuns } from './full-run.ts';

/** Of a property that names no number. */
fc.configureGlobal({ numRuns: Math.min(100, propertyRuns(400).numRuns) });
