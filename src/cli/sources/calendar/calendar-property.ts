import type ICAL from 'ical.js';

/** A property's value as ical.js reads it when it is asked for; nothing where it isn't valid. */
export function valueOf(component: ICAL.Component, name: string): unknown {
  try {
    return component.getFirstPropertyValue(name) as unknown;
  } catch {
    return undefined;
  }
}

/** The text that a part of a calendar has as a property; nothing where it is empty. */
export function propertyOf(component: ICAL.Component, name: string): string | undefined {
  const value = valueOf(component, name);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
