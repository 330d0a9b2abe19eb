/** The whole window goes elsewhere. */
export const leaveTo = (address: string): void => window.location.assign(address);
