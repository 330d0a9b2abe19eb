import {
  type ButtonProps,
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineTheme,
} from '@mantine/core';

/** Index 7 is the ember of the light theme, index 4 that of the dark one: both readable as text. */
const ember: MantineColorsTuple = [
  '#fdf0e9',
  '#fbdfd0',
  '#f8c3a6',
  '#fbae80',
  '#ff9a62',
  '#e07a3c',
  '#c95a20',
  '#b4450f',
  '#96380b',
  '#7a2d08',
];

/** Mantine paints pages from 7, raised surfaces from 6, lines from 4, dimmed text from 2. */
const dark: MantineColorsTuple = [
  '#e8eaf0',
  '#c9cfda',
  '#aab2c2',
  '#98a1b3',
  '#2c3342',
  '#242a37',
  '#1a1f29',
  '#12151c',
  '#0e1117',
  '#0a0c11',
];

const font = 'Inter, "Liberation Sans", Arial, sans-serif';

export const theme = createTheme({
  primaryColor: 'ember',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  colors: { ember, dark },
  black: '#1d2433',
  fontFamily: font,
  headings: { fontFamily: font },
  defaultRadius: 9,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  components: {
    Button: {
      defaultProps: { size: 'sm' },
      styles: { root: { fontWeight: 600 } },
      vars: (_theme: MantineTheme, { color, variant = 'filled' }: ButtonProps) => ({
        // Mantine measures the contrast on the light theme's ember alone.
        root:
          variant === 'filled' && !color
            ? { '--button-color': 'var(--mantine-primary-color-contrast)' }
            : {},
      }),
    },
    Modal: {
      defaultProps: { centered: false, radius: 12, transitionProps: { duration: 0 } },
      styles: {
        content: { background: 'var(--card)', border: '1px solid var(--line)' },
        header: { background: 'var(--card)' },
        title: { fontWeight: 600, fontSize: 16 },
      },
    },
    // The head of a dialog is no head of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Menu: {
      // Drawn where it belongs, so that it lies within the landmark it was opened from.
      defaultProps: {
        transitionProps: { duration: 0 },
        withInitialFocusPlaceholder: false,
        withinPortal: false,
      },
    },
    Select: {
      // As a menu is, and the list itself scrolls: a box around it could not be reached by keyboard.
      defaultProps: { comboboxProps: { withinPortal: false }, withScrollArea: false },
      styles: { options: { maxHeight: 220, overflowY: 'auto' } },
    },
    Notification: { defaultProps: { withBorder: true } },
    CloseButton: { defaultProps: { 'aria-label': 'Close' } },
  },
});

const tokens = {
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink2)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--bg)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-anchor': 'var(--sea)',
  '--mantine-shadow-xs': 'none',
  '--mantine-shadow-sm': 'none',
  '--mantine-shadow-md': 'none',
  '--mantine-shadow-lg': 'none',
  '--mantine-shadow-xl': 'none',
};

/** Under both schemes, because Mantine sets its own there and would win over the common ones. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: tokens,
  dark: tokens,
});
