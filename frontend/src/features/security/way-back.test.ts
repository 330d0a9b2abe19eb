import { describe, expect, it } from 'vitest';
import { wayBack } from './way-back';

const then = (target: string) => wayBack(new URLSearchParams({ then: target }));

describe('the way back after signing in', () => {
  it('leads to the page one wanted, with its filters', () => {
    expect(then('/clients?q=hal')).toBe('/clients?q=hal');
  });

  it('never leads to another site', () => {
    expect(then('//evil.example/x')).toBe('/');
    expect(then('https://evil.example/x')).toBe('/');
    expect(then('/\\evil.example')).toBe('/');
    expect(then('/.//evil.example')).toBe('/');
    expect(then('/x/..//evil.example/y')).toBe('/');
    expect(then('/./\\evil.example')).toBe('/');
    expect(then('//')).toBe('/');
    expect(then('javascript:alert(1)')).toBe('/');
  });
});
