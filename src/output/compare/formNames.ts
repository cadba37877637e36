/** The forms of verdicts side by side. */
export const SIDE_FORMS = ['table', 'json', 'yaml', 'csv', 'markdown', 'html'] as const;

/** One of them. */
export type SideForm = (typeof SIDE_FORMS)[number];

/** The forms of what changed between two saved verdicts. */
export const DIFF_FORMS: readonly SideForm[] = SIDE_FORMS.filter((form) => form !== 'csv');

/** The forms of a report that has these two only. */
export const PLAIN_FORMS: readonly SideForm[] = ['table', 'json'];
