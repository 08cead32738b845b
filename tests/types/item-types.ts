/** Checked by tsc alone: an item type does not compile while a part of it is missing. */
import type { InferOutput } from 'valibot';
import type { Item, ItemResponse } from '../../src/bank/types.ts';
import { type AuthoringRegistry, defineAuthoringType } from '../../src/items/authoring-type.ts';
import { classroomTypes } from '../../src/items/classroom.ts';
import { type ClassroomRegistry, defineClassroomType } from '../../src/items/classroom-type.ts';
import { defineItemType, type ItemTypeRegistry } from '../../src/items/item-type.ts';
import type { ItemViewRegistry } from '../../src/items/item-view.ts';
import { itemTypes } from '../../src/items/registry.ts';
import type { eventSchema } from '../../src/progress/storage/event-schema.ts';
import {
  type ClozeItem,
  cloze,
  clozeForAuthors,
  clozeInClass,
  type ItemOrCloze,
} from '../support/cloze.ts';

type StoredAnswer = Extract<InferOutput<typeof eventSchema>, { kind: 'answer' }>;

/** The log can store the response of every type: one of a new shape needs a line in its schema. */
export const storable: StoredAnswer['response'] = {} as ItemResponse;

declare const without: <T, K extends keyof T>(all: T, part: K) => Omit<T, K>;

type Given = Parameters<typeof clozeInClass.describe>[1];

// @ts-expect-error: no definition
export const definitions: ItemTypeRegistry<ItemOrCloze> = itemTypes;
// @ts-expect-error: no view
export const views: ItemViewRegistry<ItemOrCloze> = {} as ItemViewRegistry<Item>;
// @ts-expect-error: nothing for the classroom
export const classroom: ClassroomRegistry<ItemOrCloze> = classroomTypes;
// @ts-expect-error: nothing for authors
export const authoring: AuthoringRegistry<ItemOrCloze> = {} as AuthoringRegistry<Item>;

// @ts-expect-error: no score
defineItemType(without(cloze, 'score'));
// @ts-expect-error: no maxPerRound
defineItemType(without(cloze, 'maxPerRound'));

// @ts-expect-error: no answer key
defineClassroomType<ClozeItem, Given>(without(clozeInClass, 'answerKey'));
// @ts-expect-error: no scores
defineClassroomType<ClozeItem, Given>(without(clozeInClass, 'scores'));
// @ts-expect-error: no encoder
defineClassroomType<ClozeItem, Given>(without(clozeInClass, 'encode'));
// @ts-expect-error: no decoder
defineClassroomType<ClozeItem, Given>(without(clozeInClass, 'decode'));
// @ts-expect-error: no description
defineClassroomType<ClozeItem, Given>(without(clozeInClass, 'describe'));
// @ts-expect-error: no slide
defineClassroomType<ClozeItem, Given>(without(clozeInClass, 'slide'));
// @ts-expect-error: no breakdown for the report
defineClassroomType<ClozeItem, Given>(without(clozeInClass, 'breakdown'));
// @ts-expect-error: no seconds
defineClassroomType<ClozeItem, Given>(without(clozeInClass, 'seconds'));
// @ts-expect-error: constructed or not
defineClassroomType<ClozeItem, Given>(without(clozeInClass, 'isConstructed'));

// @ts-expect-error: no lint rule
defineAuthoringType<ClozeItem>(without(clozeForAuthors, 'rule'));
// @ts-expect-error: no references
defineAuthoringType<ClozeItem>(without(clozeForAuthors, 'references'));
// @ts-expect-error: no slips
defineAuthoringType<ClozeItem>(without(clozeForAuthors, 'slips'));
