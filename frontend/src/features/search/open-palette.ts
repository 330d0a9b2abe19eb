import { createSpotlight } from '@mantine/spotlight';

/** Its own store, so that the field in the top bar opens it without a provider between them. */
export const [paletteStore, palette] = createSpotlight();

export const openPalette = (): void => palette.open();

/** Mantine selects the first action when a letter is typed; what is found comes in after that. */
export const selectFirst = (): void => {
  const list = document.getElementById(paletteStore.getState().listId);
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  paletteStore.updateState((state) => ({ ...state, selected: 0 }));
};
