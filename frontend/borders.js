/**
 * Which feature may import which, the same table as the backend's. Everybody may import
 * `shared` and `tenancy`; whoever composes a screen may import the features it shows, and nobody
 * imports the composers. A folder under `features` that is not named here fails the lint.
 */
export const mayImport = {
  tenancy: [],
  mail: [],
  security: ['tenancy', 'mail'],
  account: ['tenancy'],
  sample: ['tenancy'],
  deleting: ['tenancy'],
  clients: ['tenancy', 'deleting'],
  activities: ['tenancy', 'clients', 'deleting'],
  silence: ['tenancy', 'clients', 'activities'],
  radar: ['tenancy', 'clients', 'activities', 'silence'],
  exporting: ['tenancy'],
  history: ['tenancy', 'clients', 'activities'],
  desk: ['tenancy', 'clients', 'activities', 'silence', 'history', 'deleting'],
  search: ['tenancy', 'clients', 'activities', 'silence'],
  settings: ['tenancy', 'silence', 'sample', 'mail', 'exporting'],
  importing: ['tenancy', 'clients', 'activities', 'silence'],
};
