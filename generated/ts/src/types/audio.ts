// Generated from chorus/specs/types/audio.yaml. Edit the spec, then run `chorus gen`.
/** Audio files, their contents, and what is measured of a signal. */

import * as t from '../runtime/schema.js';
import * as planTypes from './plan.js';

/** SHA-256 in hexadecimal digits. */
export type ContentHash = string;
export const ContentHash: t.Type<ContentHash> = t.string(64, 64, /^[0-9a-f]+$/, '^[0-9a-f]+$');

/** What a file holds. */
export interface MediaInfo {
    /** Length at its own rate. */
    frames: planTypes.Frames;
    /** Its own rate. Unit: Hz. */
    sampleRate: number;
    /** Its channels. */
    channels: number;
    /** Container and encoding for people. */
    format: string;
    /** SHA-256 of the file's bytes. */
    contentHash: ContentHash;
}
export const MediaInfo: t.Struct<MediaInfo> = t.struct<MediaInfo>([
    t.required('frames', t.integer(0, 9007199254740991)),
    t.required('sampleRate', t.integer(1, 768000)),
    t.required('channels', t.integer(1, 1024)),
    t.required('format', t.string(0, 64)),
    t.required('contentHash', ContentHash),
]);

/** Container of a written file. */
export type SoundFileFormat = 
    /** RIFF WAVE. */
    | 'wav'
    /** Free Lossless Audio Codec. */
    | 'flac';
export const SoundFileFormat: t.Type<SoundFileFormat> = t.choice('wav', 'flac');

/** Encoding of a written sample. */
export type SampleDepth = 
    /** 16 bits, with triangular dither. */
    | 'int16'
    /** 24 bits. */
    | 'int24'
    /** 32 bits floating point; WAV only. */
    | 'float32';
export const SampleDepth: t.Type<SampleDepth> = t.choice('int16', 'int24', 'float32');

/** What was measured of a signal. */
export interface SoundStatistics {
    /** Its length. */
    frames: planTypes.Frames;
    /** Largest sample as a linear value. */
    peak: number;
    /** Largest value between samples as a linear value (BS.1770). */
    truePeak: number;
    /** Root mean square over all channels as a linear value. */
    rms: number;
    /** Integrated loudness (BS.1770); absent for silence. Unit: LUFS. */
    loudness?: number | undefined;
    /** SHA-256 of the interleaved little-endian float samples. */
    hash: ContentHash;
}
export const SoundStatistics: t.Struct<SoundStatistics> = t.struct<SoundStatistics>([
    t.required('frames', t.integer(0, 9007199254740991)),
    t.required('peak', t.number(0)),
    t.required('truePeak', t.number(0)),
    t.required('rms', t.number(0)),
    t.optional('loudness', t.number()),
    t.required('hash', ContentHash),
]);
