import { schema as choice } from './choice/schema.ts';
import { schema as date } from './date/schema.ts';
import { schema as match } from './match/schema.ts';
import { schema as number } from './number/schema.ts';
import { schema as order } from './order/schema.ts';
import { schema as recall } from './recall/schema.ts';
import { schema as verdict } from './verdict/schema.ts';

/** Every item type. A new one is one new folder beside these, and its name here. */
export const schemas = { choice, verdict, match, order, date, number, recall };
