/** Checked by tsc alone: an item type does not compile while a part of it is missing. */
import type { InferOutput } from 'valibot';
import type { Item } from '../../src/bank/types.ts';
import { type AuthoringRegistry, defineAuthoringType } from '../../src/items/authoring-type.ts';
import { classroomTypes } from '../../src/items/classroom.ts';
import { type ClassroomRegistry, defineClassroomType } from '../../src/items/classroom-type.ts';
import { defineItemType, type ItemTypeRegistry } from '../../src/items/item-type.ts';
import type { ItemViewRegistry } from '../../src/items/item-view.ts';
import { type ItemResponse, itemTypes } from '../../src/items/registry.ts';
import type { eventSchema } from '../../src/progress/storage/event-schema.ts';
import {
  type DummyItem,
  dummy,
  dummyForAuthors,
  dummyInClass,
  type ItemOrDummy,
} from '../support/dummy-type.ts';

type StoredAnswer = Extract<InferOutput<typeof eventSchema>, { kind: 'answer' }>;

/** The log can store the response of every type: one of a new shape needs a line in its schema. */
export const storable: StoredAnswer['response'] = {} as ItemResponse;

declare const without: <T, K extends keyof T>(all: T, part: K) => Omit<T, K>;

type Given = Parameters<typeof dummyInClass.describe>[1];

// @ts-expect-error: no definition
export const definitions: ItemTypeRegistry<ItemOrDummy> = itemTypes;
// @ts-expect-error: no view
export const views: ItemViewRegistry<ItemOrDummy> = {} as ItemViewRegistry<Item>;
// @ts-expect-error: nothing for the classroom
export const classroom: ClassroomRegistry<ItemOrDummy> = classroomTypes;
// @ts-expect-error: nothing for authors
export const authoring: AuthoringRegistry<ItemOrDummy> = {} as AuthoringRegistry<Item>;

// @ts-expect-error: no score
defineItemType(without(dummy, 'score'));
// @ts-expect-error: no maxPerRound
defineItemType(without(dummy, 'maxPerRound'));

// @ts-expect-error: no answer key
defineClassroomType<DummyItem, Given>(without(dummyInClass, 'answerKey'));
// @ts-expect-error: no scores
defineClassroomType<DummyItem, Given>(without(dummyInClass, 'scores'));
// @ts-expect-error: no encoder
defineClassroomType<DummyItem, Given>(without(dummyInClass, 'encode'));
// @ts-expect-error: no decoder
defineClassroomType<DummyItem, Given>(without(dummyInClass, 'decode'));
// @ts-expect-error: no description
defineClassroomType<DummyItem, Given>(without(dummyInClass, 'describe'));
// @ts-expect-error: no slide
defineClassroomType<DummyItem, Given>(without(dummyInClass, 'slide'));
// @ts-expect-error: no breakdown for the report
defineClassroomType<DummyItem, Given>(without(dummyInClass, 'breakdown'));
// @ts-expect-error: no seconds
defineClassroomType<DummyItem, Given>(without(dummyInClass, 'seconds'));
// @ts-expect-error: constructed or not
defineClassroomType<DummyItem, Given>(without(dummyInClass, 'isConstructed'));

// @ts-expect-error: no lint rule
defineAuthoringType<DummyItem>(without(dummyForAuthors, 'rule'));
// @ts-expect-error: no references
defineAuthoringType<DummyItem>(without(dummyForAuthors, 'references'));
// @ts-expect-error: no slips
defineAuthoringType<DummyItem>(without(dummyForAuthors, 'slips'));
