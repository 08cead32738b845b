import { choiceSchema as choice } from './choice/schema.ts';
import { dateSchema as date } from './date/schema.ts';
import { matchSchema as match } from './match/schema.ts';
import { numberSchema as number } from './number/schema.ts';
import { orderSchema as order } from './order/schema.ts';
import { recallSchema as recall } from './recall/schema.ts';
import { verdictSchema as verdict } from './verdict/schema.ts';

/** Every item type. A new one is one new folder beside these, and its name here. */
export const itemSchemas = { choice, verdict, match, order, date, number, recall };
