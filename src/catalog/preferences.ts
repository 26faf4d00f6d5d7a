import * as v from 'valibot';

/** How many comparisons are remembered. */
export const recentLimit = 8;

/** How fast an exchange plays, as a factor of its own time. */
export const speeds = [0.5, 1, 2] as const;
export type Speed = (typeof speeds)[number];

/** `system` follows the reader's system. */
export const colorThemes = ['system', 'light', 'dark'] as const;
export type ColorTheme = (typeof colorThemes)[number];

/** What the reader may set; what cannot be read is as on a first visit. */
const preferencesSchema = v.object({
  theme: v.fallback(v.picklist(colorThemes), 'system'),
  speed: v.fallback(v.picklist(speeds), 1),
  /** Do single keys act on the page (WCAG 2.2, 2.1.4 asks for a way to turn them off)? */
  shortcuts: v.fallback(v.boolean(), true),
  /** The language that the reader chose by hand; absent as long as it is only detected. */
  language: v.optional(v.string()),
});

/** What is kept from one visit to the next. Ids of codes that the catalog lacks are dropped by the store. */
export const savedSchema = v.object({
  preferences: preferencesSchema,
  recent: v.array(v.object({ left: v.string(), right: v.string() })),
});

export type Preferences = v.InferOutput<typeof preferencesSchema>;
export type Saved = v.InferOutput<typeof savedSchema>;

/** As on a first visit. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  speed: 1,
  shortcuts: true,
};
