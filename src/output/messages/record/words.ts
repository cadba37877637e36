/** How what stands on record for a question is told: reasons for whoever answers it. */
export interface RecordWords {
  /** The line that lists them; `where` is the file and line of the first. */
  readonly onRecord: (list: readonly string[], where: string) => string;
  /** Signs of how a service was run, by the words of the record; an act the record names otherwise stands as it is. */
  readonly acts: Readonly<Record<string, string>>;
  readonly had: Readonly<Record<string, string>>;
  readonly lacked: Readonly<Record<string, string>>;
  readonly on: Readonly<Record<string, (day: string) => string>>;
  readonly never: Readonly<Record<string, string>>;
  readonly customer: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
  readonly level: Readonly<Record<string, string>>;
  readonly withheld: (kind: string) => string;
  readonly piece: (name: string) => string;
}
