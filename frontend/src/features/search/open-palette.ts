import { createSpotlight } from '@mantine/spotlight';

/** Its own store, so that the field in the top bar opens it without a provider between them. */
export const [paletteStore, palette] = createSpotlight();

export const openPalette = (): void => palette.open();
