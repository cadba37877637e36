/** A text of a record as a message quotes it: long ones are cut. */
export const shorten = (text: string): string => {
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : text;
};
