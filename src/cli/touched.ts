/** Why a file could not be read or written. */
export type Obstacle = 'missing' | 'folder' | 'denied' | 'binary' | 'encoding' | 'large' | 'full' | 'other';

/** What came of touching a file. */
export type Touched<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Obstacle; readonly message: string };
