// Generated from chorus/specs/types/timeline.yaml. Edit the spec, then run `chorus gen`.
/** Musical time. A quarter note has 983040 ticks (960 x 1024), so that every usual division is a whole number. */

import * as t from '../runtime/schema.js';

/** A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1. Unit: ticks. */
export type Ticks = number;
export const Ticks: t.Type<Ticks> = t.integer(-1125899906842624, 1125899906842624);

/** A span of the timeline, end excluded. */
export interface TickRange {
    /** First tick. */
    start: Ticks;
    /** One past the last tick. */
    end: Ticks;
}
export const TickRange: t.Struct<TickRange> = t.struct<TickRange>([
    t.required('start', t.integer(0, 1125899906842624)),
    t.required('end', t.integer(1, 1125899906842624)),
], [
    t.rule<TickRange>('rangeOrder', 'The end must be after the start.', (value) => value.end > value.start),
]);

/** Quarter notes a minute. Unit: bpm. */
export type Tempo = number;
export const Tempo: t.Type<Tempo> = t.number(5, 999);

/** Time signature. */
export interface Signature {
    /** Beats in a bar. Default: 4. */
    beats: number;
    /** Note value of a beat: 1, 2, 4, 8, 16 or 32. Default: 4. */
    unit: number;
}
export const Signature: t.Struct<Signature> = t.struct<Signature>([
    t.defaulted('beats', t.integer(1, 64), 4),
    t.defaulted('unit', t.integer(1, 32), 4),
]);

/**
 * A position as `bar.beat.tick`, bars and beats counted from 1 and 960 ticks in a quarter, for people; `5`, `5.1`
 * and `5.1.0` are the same.
 */
export type MusicalTime = string;
export const MusicalTime: t.Type<MusicalTime> = t.string(1, 32, /^[0-9.]+$/, '^[0-9.]+$');

/** Frames a second. Unit: Hz. */
export type SampleRate = number;
export const SampleRate: t.Type<SampleRate> = t.integer(8000, 384000);
