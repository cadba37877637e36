/** What the comments of a starter say, one line each; `editor` follows the line that names the schema. */
export interface StarterWords {
  readonly editor: string;
  readonly contract: Readonly<Record<
    | 'intro' | 'check' | 'id' | 'law' | 'currency' | 'zone' | 'concluded' | 'parties' | 'formation' | 'services' | 'fees' | 'commitments' | 'essential' | 'location' | 'clauses'
    | 'limit' | 'covers' | 'excluded' | 'omit' | 'unknown',
    string
  >>;
  readonly incident: Readonly<Record<
    'intro' | 'check' | 'contract' | 'kind' | 'when' | 'asOf' | 'sides' | 'causes' | 'fault' | 'performance' | 'losses' | 'proven' | 'range' | 'disputed' | 'unknown', string
  >>;
  readonly with: Readonly<Record<'intro' | 'check' | 'determinations' | 'answers' | 'pleas' | 'disputed', string>>;
  /** What stands above the profile of a real service; and why only a contract can be one. */
  readonly profile: { readonly intro: readonly string[]; readonly contractOnly: (document: string) => string };
  readonly titles: Readonly<Record<'contract' | 'incident' | 'provider' | 'customer' | 'court', string>>;
}
