/** Reads comma-separated values of RFC 4180, as a spreadsheet does. */
export const rowsOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const clean = text.replace(/^\ufeff/, '');
  for (let i = 0; i < clean.length; i += 1) {
    const c = clean.charAt(i);
    if (quoted) {
      if (c !== '"') cell += c;
      else if (clean.charAt(i + 1) === '"') {
        cell += c;
        i += 1;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') {
      rows[rows.length - 1]?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (c === '\n') rows.push([]);
    } else cell += c;
  }
  return rows.slice(0, -1);
};
