// Generated from chorus/specs/signal/media.yaml. Edit the spec, then run `chorus gen`.
/** Files with sound. Pulse owns media and their places; Signal reads them. */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import * as t from '../runtime/schema.js';
import * as audioTypes from '../types/audio.js';
import * as planTypes from '../types/plan.js';

/** Read what a file holds. */
export interface ProbeCommand {
    /** Which file. */
    path: planTypes.FilePath;
}
export const ProbeCommand: t.Struct<ProbeCommand> = t.struct<ProbeCommand>([
    t.required('path', planTypes.FilePath),
]);

/** What answers `probe`. */
export interface ProbeReply {
    /** What it holds. */
    info: audioTypes.MediaInfo;
}
export const ProbeReply: t.Struct<ProbeReply> = t.struct<ProbeReply>([
    t.required('info', audioTypes.MediaInfo),
]);

/**
 * Write a copy of a file as float samples at another rate, mono or stereo. A conformed file is what a plan reads. It
 * appears under its name only when it is whole. A file that is already there is kept.
 */
export interface ConformCommand {
    /** The file to read. */
    path: planTypes.FilePath;
    /** The rate to write. Unit: Hz. */
    sampleRate: number;
    /** The file to write. */
    destination: planTypes.FilePath;
}
export const ConformCommand: t.Struct<ConformCommand> = t.struct<ConformCommand>([
    t.required('path', planTypes.FilePath),
    t.required('sampleRate', t.integer(8000, 384000)),
    t.required('destination', planTypes.FilePath),
]);

/** What answers `conform`. */
export interface ConformReply {
    /** Length of the copy. */
    frames: planTypes.Frames;
    /** Channels of the copy. */
    channels: planTypes.ChannelCount;
}
export const ConformReply: t.Struct<ConformReply> = t.struct<ConformReply>([
    t.required('frames', t.integer(0, 9007199254740991)),
    t.required('channels', planTypes.ChannelCount),
]);

/** How far a conform has come. */
export interface ProgressEvent {
    /** The file that is read. */
    path: planTypes.FilePath;
    /** From 0 to 1. */
    share: number;
}
export const ProgressEvent: t.Struct<ProgressEvent> = t.struct<ProgressEvent>([
    t.required('path', planTypes.FilePath),
    t.required('share', t.number(0, 1)),
]);

/** The refusals of this domain. */
export const errors = {
    /** There is no such file. Details: `path`. */
    notFound: {
        code: 'media.notFound',
        message: 'There is no such file.',
        hint: 'Check the path, or relink the media.',
    },
    /** The file holds no samples. Details: `path`. */
    emptyFile: {
        code: 'media.emptyFile',
        message: 'The file holds no samples.',
        hint: 'Choose a file that has sound in it.',
    },
    /** The file is damaged or cannot be read. Details: `path`, `reason`. */
    unreadable: {
        code: 'media.unreadable',
        message: 'The file is damaged or cannot be read.',
        hint: 'Check the file with another program, or its permissions.',
    },
    /** The file is of no format that is known here. Details: `path`, `reason`. */
    unsupportedFormat: {
        code: 'media.unsupportedFormat',
        message: 'The file is of no format that is known here.',
        hint: 'Convert it to WAV or FLAC.',
    },
    /** Only mono and stereo files can be used. Details: `path`, `channels`. */
    tooManyChannels: {
        code: 'media.tooManyChannels',
        message: 'Only mono and stereo files can be used.',
        hint: 'Split the file into mono or stereo files.',
    },
    /** The disk is full. Details: `path`. */
    diskFull: {
        code: 'media.diskFull',
        message: 'The disk is full.',
        hint: 'Make room and try again; nothing half-written is left behind.',
    },
    /** The file cannot be written. Details: `path`, `reason`. */
    notWritable: {
        code: 'media.notWritable',
        message: 'The file cannot be written.',
        hint: 'Check the folder and its permissions.',
    },
} as const;

export const commands = {
    /** Read what a file holds. */
    probe: command<ProbeCommand, ProbeReply>({
        domain: 'media',
        name: 'probe',
        input: ProbeCommand,
        reply: ProbeReply,
        replyKind: 'event',
        timeoutMs: 60000,
        priority: 'normal',
        idempotent: false,
    }),
    /**
     * Write a copy of a file as float samples at another rate, mono or stereo. A conformed file is what a plan
     * reads. It appears under its name only when it is whole. A file that is already there is kept.
     */
    conform: command<ConformCommand, ConformReply>({
        domain: 'media',
        name: 'conform',
        input: ConformCommand,
        reply: ConformReply,
        replyKind: 'event',
        timeoutMs: 600000,
        priority: 'normal',
        idempotent: false,
    }),
};

export const events = {
    /** How far a conform has come. */
    progress: event<ProgressEvent>({ domain: 'media', name: 'progress', payload: ProgressEvent }),
};
