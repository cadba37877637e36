import type { Formatter } from './formatter.js';
import { documentsOf } from './json.js';
import { yamlOf } from './layout/yaml.js';

/** The document as YAML. */
export const yaml: Formatter = (verdicts, setting) => yamlOf(documentsOf(verdicts, setting));
