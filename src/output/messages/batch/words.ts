/** What a run over an export says beside the words of verdicts. */
export interface BatchWords {
  readonly lastNeedsFile: string;
  readonly periodAlone: (option: string) => string;
  readonly rowsAreCompact: string;
  readonly resumeNeedsOutput: string;
  readonly otherRun: (file: string) => string;
  readonly nothingToResume: string;
  readonly resumed: (records: number) => string;
  readonly stopped: (records: number, resumable: boolean) => string;
  /** The list of a file was never closed: the file may be cut off. */
  readonly unclosed: (file: string) => string;
  /** An object that should hold the records under its key holds none. */
  readonly noList: (file: string) => string;
  readonly slow: string;
  readonly otherShape: (file: string, shape: string, first: string) => string;
  readonly noFiles: (folder: string) => string;
  /** Where the ids of a large export are kept while it is scored. */
  readonly idsAside: (folder: string) => string;
  readonly progress: (records: string, rate: string, left: string | null, rejected: number) => string;
  /** The headings of the summary. */
  readonly summary: Readonly<Record<'title' | 'records' | 'scored' | 'rejected' | 'superseded' | 'outcome' | 'currency' | 'claimed' | 'award' | 'percentile' | 'largest' | 'reason' | 'count' | 'sum', string>>;
  readonly threeDigits: string;
}
