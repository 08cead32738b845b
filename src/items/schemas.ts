import { choiceSchema as choice } from './choice/schema.ts';
import { dateSchema as date } from './date/schema.ts';
import { matchSchema as match } from './match/schema.ts';
import { numberSchema as number } from './number/schema.ts';
import { orderSchema as order } from './order/schema.ts';
import { recallSchema as recall } from './recall/schema.ts';
import { verdictSchema as verdict } from './verdict/schema.ts';

/**
 * The list of item types: every other registry beside this file fails to compile while one of these
 * types is missing there.
 */
export const itemSchemas = { choice, verdict, match, order, date, number, recall };
