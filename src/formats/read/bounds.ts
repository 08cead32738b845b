/** A Moodle export holds its pictures as text. */
export const MAX_SOURCE_BYTES = 20_000_000;

/** Of GIFT, Aiken and CSV, in UTF-16 units. */
export const MAX_TEXT_SOURCE_LENGTH = 4_000_000;

/** With its markup, in UTF-16 units: no more of a text is looked at. */
export const MAX_MARKUP_LENGTH = 100_000;

/** Of a workbook's parts. */
export const MAX_INFLATED_BYTES = 30_000_000;

export const MAX_QUESTIONS = 1_000;

/** Of a prompt or an explanation, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 4_000;

export const MAX_OPTIONS = 12;

/** Accepted forms of a typed answer. */
export const MAX_FORMS = 60;

/** Of one block of GIFT or Aiken, in UTF-16 units. */
export const MAX_BLOCK_LENGTH = 100_000;

export const MAX_BLOCKS = 20_000;

export const MAX_ROWS = 2_000;
export const MAX_COLUMNS = 60;
