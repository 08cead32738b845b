import { type PartOfLibrary, replacePartsPlugin } from './replace-parts.ts';

const unusedParts: readonly PartOfLibrary[] = [
  [/^Date\.prototype\.\w+ = function.*?^};$/gms, ''],
  // our parameters are its own, which are in their bounds and stay as they are
  [/new Proxy\(\s+(this\.prepare_parameters\(params\)),.*?\)\s+\);/s, '$1;'],
  [/this\.intervalModifier = this\.calculate\w+\(.*?\);/s, ''],
  [/get interval_modifier\(\) \{.*?(?=prepare_parameters = )/s, ''],
  [/(?<=prepare_parameters = \(params\) => )\{.*?\n {2}\};/s, '({ w: default_w });'],
  // days until the next question, and repetition within a day
  [/\n {2}apply_fuzz\(.*?(?=\n {2}linear_damping\()/s, ''],
  [/\n {2}next_short_term_stability\(.*?(?=\n {2}forgetting_curve;)/s, ''],
  [/if \(t === 0 && this\.param\.enable_short_term\) \{.*?\} else (?=if \(g === 1\))/s, ''],
  [/let \[w_17, w_18\] = .*?(?=new_s = )/s, 'const next_s_min = s;'],
];

/** Keeps of `ts-fsrs` how an answer changes a memory over days, and how a memory fades. */
export const fsrsLongTermPlugin = () =>
  replacePartsPlugin('fsrs-long-term', /\/node_modules\/ts-fsrs\/dist\/index\.mjs$/, unusedParts);
