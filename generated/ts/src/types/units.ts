// Generated from chorus/specs/types/units.yaml. Edit the spec, then run `chorus gen`.
/** Values of the mixer and labels that people see. */

import * as t from '../runtime/schema.js';

/** A gain; -144 is silence. Unit: dB. */
export type Decibels = number;
export const Decibels: t.Type<Decibels> = t.number(-144, 24);

/** A place between left (-1) and right (1); constant power, 3 dB down in the middle for mono. */
export type Pan = number;
export const Pan: t.Type<Pan> = t.number(-1, 1);

/** A name for people. Names need not be unique. */
export type Name = string;
export const Name: t.Type<Name> = t.string(1, 120);

/** Red, green and blue in hexadecimal digits, such as `#e05a00`. */
export type Colour = string;
export const Colour: t.Type<Colour> = t.string(7, 7, /^#[0-9a-f]+$/, '^#[0-9a-f]+$');
