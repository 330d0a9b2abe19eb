type Choice = { value: string; label: string };

const byLabel = (one: Choice, other: Choice): number => one.label.localeCompare(other.label);

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export const ownCountry = (): string => new Intl.Locale(navigator.language).maximize().region ?? '';

export const zones = (): string[] => [
  ...new Set([ownZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')]),
];

export const currencies = (): Choice[] => {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return Intl.supportedValuesOf('currency')
    .map((value) => ({ value, label: `${names.of(value) ?? value} (${value})` }))
    .sort(byLabel);
};

/** Codes that Intl can name but that are no countries: unions, test regions, left-overs. */
const noCountries = new Set(
  'AC CP CQ CS DD DG EA EU EZ FX IC NT QO SU TA TP UK UN XA XB YD YU ZR ZZ AN BU CT FQ HV JT MI NH NQ PC PU PZ RH VD WK'.split(
    ' ',
  ),
);

/** Dahomey is Benin by now, and would stand there twice. */
const isInUse = (code: string): boolean =>
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

export const countries = (): Choice[] => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.has(code) && isInUse(code))
    .flatMap((value) => {
      const label = names.of(value);
      return label ? [{ value, label }] : [];
    })
    .sort(byLabel);
};

const euro = new Set('AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '));
const others: Record<string, string> = {
  AU: 'AUD',
  CA: 'CAD',
  CH: 'CHF',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  IN: 'INR',
  NO: 'NOK',
  NZ: 'NZD',
  PL: 'PLN',
  SE: 'SEK',
  SG: 'SGD',
  ZA: 'ZAR',
};

/** A first guess that the person can change. */
export const usualCurrency = (country: string): string =>
  euro.has(country) ? 'EUR' : (others[country] ?? 'USD');
