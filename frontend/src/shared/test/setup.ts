import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { drawFor } from '@/shared/api/drawn-for';

// jsdom knows no layout; these are the parts of it that Mantine asks for.
window.HTMLElement.prototype.scrollIntoView = () => undefined;
window.matchMedia = ((media: string) => ({
  matches: false,
  media,
  onchange: null,
  addEventListener: vi.fn(),
  removeEventListener: vi.fn(),
  dispatchEvent: vi.fn(() => false),
})) as never;
window.ResizeObserver = class {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
};
Object.defineProperty(document, 'fonts', {
  value: { addEventListener: vi.fn(), removeEventListener: vi.fn() },
});

// A machine that builds other things meanwhile is slow, and a slow page is no wrong page.
configure({ asyncUtilTimeout: 8000 });

afterEach(() => {
  cleanup();
  drawFor(null);
});
