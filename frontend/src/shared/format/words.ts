/** "1 client", "14 clients". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString()} ${number === 1 ? one : many}`;

/** "Ana, Ben and Cem". */
export const listed = (words: string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);

/** HIRING_MANAGER as "hiring manager". */
export const spelt = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

/** HIRING_MANAGER as "Hiring manager". */
export const headed = (code: string): string => {
  const words = spelt(code);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** 12345678 as "12 MB". */
export const bytes = (size: number): string => {
  if (size < 1000) return count(size, 'byte');
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(3, Math.floor(Math.log(size) / Math.log(1000)));
  return new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(size / 1000 ** step);
};

/** A sentence that ends in a name such as "Meridian Health Inc." has its full stop already. */
export const ended = (words: string): string => (words.endsWith('.') ? words : `${words}.`);
