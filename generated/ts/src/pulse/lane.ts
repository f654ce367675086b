// Generated from chorus/specs/pulse/lane.yaml. Edit the spec, then run `chorus gen`.
/** What clips hold: audio lanes with regions of media, and MIDI lanes with notes. */

import { command } from '../runtime/operation.js';
import type { CallOptions, Peer } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as idsTypes from '../types/ids.js';
import * as planTypes from '../types/plan.js';
import * as projectTypes from '../types/project.js';
import * as timelineTypes from '../types/timeline.js';
import * as unitsTypes from '../types/units.js';

/** A note to add. */
export interface NoteInput {
    /** When the key goes down in the content of the clip. */
    start: timelineTypes.Ticks;
    /** How long it is held. */
    length: timelineTypes.Ticks;
    /** MIDI key; 60 is middle C. */
    key: number;
    /** How hard the key is struck. Default: 100. */
    velocity: number;
    /** MIDI channel counted from 0. Default: 0. */
    channel: number;
}
export const NoteInput: t.Struct<NoteInput> = t.struct<NoteInput>([
    t.required('start', timelineTypes.Ticks),
    t.required('length', t.integer(1, 1125899906842624)),
    t.required('key', t.integer(0, 127)),
    t.defaulted('velocity', t.integer(1, 127), 100),
    t.defaulted('channel', t.integer(0, 15), 0),
]);

/** Add an empty lane to a clip. */
export interface AddCommand {
    clip: idsTypes.ClipId;
    kind: projectTypes.LaneKind;
}
export const AddCommand: t.Struct<AddCommand> = t.struct<AddCommand>([
    t.required('clip', idsTypes.ClipId),
    t.required('kind', projectTypes.LaneKind),
]);

/** What answers `add`. */
export interface AddReply {
    lane: projectTypes.Lane;
}
export const AddReply: t.Struct<AddReply> = t.struct<AddReply>([
    t.required('lane', projectTypes.Lane),
]);

/** Remove a lane and what it holds. */
export interface RemoveCommand {
    lane: idsTypes.LaneId;
}
export const RemoveCommand: t.Struct<RemoveCommand> = t.struct<RemoveCommand>([
    t.required('lane', idsTypes.LaneId),
]);

/** What answers `remove`. */
export interface RemoveReply {
    lane: idsTypes.LaneId;
}
export const RemoveReply: t.Struct<RemoveReply> = t.struct<RemoveReply>([
    t.required('lane', idsTypes.LaneId),
]);

/** Tell the lanes of a clip with what they hold. */
export interface ListCommand {
    clip: idsTypes.ClipId;
}
export const ListCommand: t.Struct<ListCommand> = t.struct<ListCommand>([
    t.required('clip', idsTypes.ClipId),
]);

/** What answers `list`. */
export interface ListReply {
    /** In order. */
    lanes: projectTypes.Lane[];
}
export const ListReply: t.Struct<ListReply> = t.struct<ListReply>([
    t.required('lanes', t.list(projectTypes.Lane, 0, 64)),
]);

/** Put a piece of media into an audio lane. */
export interface AddRegionCommand {
    lane: idsTypes.LaneId;
    media: idsTypes.MediaId;
    /** Where it begins in the content of the clip. */
    start: timelineTypes.Ticks;
    /** As long as the rest of the media when absent. */
    length?: timelineTypes.Ticks | undefined;
    /** First frame of the media, at the media's own rate; 0 when absent. */
    offset?: planTypes.Frames | undefined;
    /** 0 dB when absent. */
    gain?: unitsTypes.Decibels | undefined;
}
export const AddRegionCommand: t.Struct<AddRegionCommand> = t.struct<AddRegionCommand>([
    t.required('lane', idsTypes.LaneId),
    t.required('media', idsTypes.MediaId),
    t.required('start', timelineTypes.Ticks),
    t.optional('length', t.integer(1, 1125899906842624)),
    t.optional('offset', t.integer(0, 9007199254740991)),
    t.optional('gain', unitsTypes.Decibels),
]);

/** What answers `addRegion`. */
export interface AddRegionReply {
    region: projectTypes.Region;
}
export const AddRegionReply: t.Struct<AddRegionReply> = t.struct<AddRegionReply>([
    t.required('region', projectTypes.Region),
]);

/** Give a region another place or length in its lane. What is absent stays. */
export interface MoveRegionCommand {
    region: idsTypes.RegionId;
    /** Where it begins in the content of the clip. */
    start?: timelineTypes.Ticks | undefined;
    /** How long it is. */
    length?: timelineTypes.Ticks | undefined;
    /** First frame of the media, at the media's own rate. */
    offset?: planTypes.Frames | undefined;
}
export const MoveRegionCommand: t.Struct<MoveRegionCommand> = t.struct<MoveRegionCommand>([
    t.required('region', idsTypes.RegionId),
    t.optional('start', timelineTypes.Ticks),
    t.optional('length', t.integer(1, 1125899906842624)),
    t.optional('offset', t.integer(0, 9007199254740991)),
]);

/** What answers `moveRegion`. */
export interface MoveRegionReply {
    region: projectTypes.Region;
}
export const MoveRegionReply: t.Struct<MoveRegionReply> = t.struct<MoveRegionReply>([
    t.required('region', projectTypes.Region),
]);

/** Take a region out of its lane. */
export interface RemoveRegionCommand {
    region: idsTypes.RegionId;
}
export const RemoveRegionCommand: t.Struct<RemoveRegionCommand> = t.struct<RemoveRegionCommand>([
    t.required('region', idsTypes.RegionId),
]);

/** What answers `removeRegion`. */
export interface RemoveRegionReply {
    region: idsTypes.RegionId;
}
export const RemoveRegionReply: t.Struct<RemoveRegionReply> = t.struct<RemoveRegionReply>([
    t.required('region', idsTypes.RegionId),
]);

/** Set the level of a region. */
export interface SetGainCommand {
    region: idsTypes.RegionId;
    gain: unitsTypes.Decibels;
}
export const SetGainCommand: t.Struct<SetGainCommand> = t.struct<SetGainCommand>([
    t.required('region', idsTypes.RegionId),
    t.required('gain', unitsTypes.Decibels),
]);

/** What answers `setGain`. */
export interface SetGainReply {
    region: projectTypes.Region;
}
export const SetGainReply: t.Struct<SetGainReply> = t.struct<SetGainReply>([
    t.required('region', projectTypes.Region),
]);

/** Set the fades of a region. What is absent stays; a length of 0 is no fade. */
export interface SetFadesCommand {
    region: idsTypes.RegionId;
    /** Length of the fade at its start. */
    in?: timelineTypes.Ticks | undefined;
    /** Its course. */
    inShape?: planTypes.FadeShape | undefined;
    /** Length of the fade at its end. */
    out?: timelineTypes.Ticks | undefined;
    /** Its course. */
    outShape?: planTypes.FadeShape | undefined;
}
export const SetFadesCommand: t.Struct<SetFadesCommand> = t.struct<SetFadesCommand>([
    t.required('region', idsTypes.RegionId),
    t.optional('in', t.integer(0, 1125899906842624)),
    t.optional('inShape', planTypes.FadeShape),
    t.optional('out', t.integer(0, 1125899906842624)),
    t.optional('outShape', planTypes.FadeShape),
]);

/** What answers `setFades`. */
export interface SetFadesReply {
    region: projectTypes.Region;
}
export const SetFadesReply: t.Struct<SetFadesReply> = t.struct<SetFadesReply>([
    t.required('region', projectTypes.Region),
]);

/** Add a note to a MIDI lane. */
export interface AddNoteCommand {
    lane: idsTypes.LaneId;
    /** When the key goes down in the content of the clip. */
    start: timelineTypes.Ticks;
    /** How long it is held. */
    length: timelineTypes.Ticks;
    /** MIDI key; 60 is middle C. */
    key: number;
    /** How hard the key is struck. Default: 100. */
    velocity?: number | undefined;
    /** MIDI channel counted from 0. Default: 0. */
    channel?: number | undefined;
}
export const AddNoteCommand: t.Struct<AddNoteCommand> = t.struct<AddNoteCommand>([
    t.required('lane', idsTypes.LaneId),
    t.required('start', timelineTypes.Ticks),
    t.required('length', t.integer(1, 1125899906842624)),
    t.required('key', t.integer(0, 127)),
    t.defaulted('velocity', t.integer(1, 127), 100),
    t.defaulted('channel', t.integer(0, 15), 0),
]);

/** What answers `addNote`. */
export interface AddNoteReply {
    note: projectTypes.Note;
}
export const AddNoteReply: t.Struct<AddNoteReply> = t.struct<AddNoteReply>([
    t.required('note', projectTypes.Note),
]);

/** Add notes to a MIDI lane in one step. */
export interface AddNotesCommand {
    lane: idsTypes.LaneId;
    /** The notes. */
    notes: NoteInput[];
}
export const AddNotesCommand: t.Struct<AddNotesCommand> = t.struct<AddNotesCommand>([
    t.required('lane', idsTypes.LaneId),
    t.required('notes', t.list(NoteInput, 1, 16384)),
]);

/** What answers `addNotes`. */
export interface AddNotesReply {
    /** The notes with their ids, in the order given. */
    notes: projectTypes.Note[];
}
export const AddNotesReply: t.Struct<AddNotesReply> = t.struct<AddNotesReply>([
    t.required('notes', t.list(projectTypes.Note, 0, 16384)),
]);

/** Move notes in time and in pitch. */
export interface MoveNotesCommand {
    lane: idsTypes.LaneId;
    /** Which. */
    notes: idsTypes.NoteId[];
    /** How much later; below 0 is earlier. */
    by?: timelineTypes.Ticks | undefined;
    /** How many keys higher; below 0 is lower. */
    transpose?: number | undefined;
}
export const MoveNotesCommand: t.Struct<MoveNotesCommand> = t.struct<MoveNotesCommand>([
    t.required('lane', idsTypes.LaneId),
    t.required('notes', t.list(idsTypes.NoteId, 1, 16384)),
    t.optional('by', timelineTypes.Ticks),
    t.optional('transpose', t.integer(-127, 127)),
]);

/** What answers `moveNotes`. */
export interface MoveNotesReply {
    /** The notes as they are now, in the order given. */
    notes: projectTypes.Note[];
}
export const MoveNotesReply: t.Struct<MoveNotesReply> = t.struct<MoveNotesReply>([
    t.required('notes', t.list(projectTypes.Note, 0, 16384)),
]);

/** Remove notes from a MIDI lane. */
export interface RemoveNotesCommand {
    lane: idsTypes.LaneId;
    /** Which. */
    notes: idsTypes.NoteId[];
}
export const RemoveNotesCommand: t.Struct<RemoveNotesCommand> = t.struct<RemoveNotesCommand>([
    t.required('lane', idsTypes.LaneId),
    t.required('notes', t.list(idsTypes.NoteId, 1, 16384)),
]);

/** What answers `removeNotes`. */
export interface RemoveNotesReply {
    lane: projectTypes.Lane;
}
export const RemoveNotesReply: t.Struct<RemoveNotesReply> = t.struct<RemoveNotesReply>([
    t.required('lane', projectTypes.Lane),
]);

/** Tell the notes of a MIDI lane. */
export interface ListNotesCommand {
    lane: idsTypes.LaneId;
}
export const ListNotesCommand: t.Struct<ListNotesCommand> = t.struct<ListNotesCommand>([
    t.required('lane', idsTypes.LaneId),
]);

/** What answers `listNotes`. */
export interface ListNotesReply {
    /** In order of start. */
    notes: projectTypes.Note[];
}
export const ListNotesReply: t.Struct<ListNotesReply> = t.struct<ListNotesReply>([
    t.required('notes', t.list(projectTypes.Note, 0, 16384)),
]);

/** The refusals of this domain. */
export const errors = {
    /** There is no such lane. Details: `lane`. */
    notFound: {
        code: 'lane.notFound',
        message: 'There is no such lane.',
        hint: 'List the lanes of the clip.',
    },
    /** The lane is of another kind. Details: `lane`, `kind`. */
    wrongKind: {
        code: 'lane.wrongKind',
        message: 'The lane is of another kind.',
        hint: 'Regions belong in audio lanes and notes in MIDI lanes; add a lane of the right kind.',
    },
    /** There is no such region. Details: `region`. */
    regionNotFound: {
        code: 'lane.regionNotFound',
        message: 'There is no such region.',
        hint: 'List the lanes of the clip.',
    },
    /** The lane has no such note. Details: `note`. */
    noteNotFound: {
        code: 'lane.noteNotFound',
        message: 'The lane has no such note.',
        hint: 'List the notes of the lane.',
    },
    /** The region would begin at or after the end of the media. Details: `offset`, `frames`. */
    emptyRegion: {
        code: 'lane.emptyRegion',
        message: 'The region would begin at or after the end of the media.',
        hint: 'Choose an offset inside the media or give a length.',
    },
    /** The fades are longer than the region. Details: `fades`, `length`. */
    fadeTooLong: {
        code: 'lane.fadeTooLong',
        message: 'The fades are longer than the region.',
        hint: 'Make the fades shorter or the region longer.',
    },
    /** A note would leave the range of MIDI keys. Details: `note`, `key`. */
    keyOutOfRange: {
        code: 'lane.keyOutOfRange',
        message: 'A note would leave the range of MIDI keys.',
        hint: 'Transpose by less.',
    },
    /** There is no room for more here. Details: `maximum`. */
    tooMany: {
        code: 'lane.tooMany',
        message: 'There is no room for more here.',
        hint: 'Use another lane or clip.',
    },
} as const;

export const commands = {
    /** Add an empty lane to a clip. */
    add: command<AddCommand, AddReply>({
        domain: 'lane',
        name: 'add',
        input: AddCommand,
        reply: AddReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Remove a lane and what it holds. */
    remove: command<RemoveCommand, RemoveReply>({
        domain: 'lane',
        name: 'remove',
        input: RemoveCommand,
        reply: RemoveReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Tell the lanes of a clip with what they hold. */
    list: command<ListCommand, ListReply>({
        domain: 'lane',
        name: 'list',
        input: ListCommand,
        reply: ListReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Put a piece of media into an audio lane. */
    addRegion: command<AddRegionCommand, AddRegionReply>({
        domain: 'lane',
        name: 'addRegion',
        input: AddRegionCommand,
        reply: AddRegionReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Give a region another place or length in its lane. What is absent stays. */
    moveRegion: command<MoveRegionCommand, MoveRegionReply>({
        domain: 'lane',
        name: 'moveRegion',
        input: MoveRegionCommand,
        reply: MoveRegionReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Take a region out of its lane. */
    removeRegion: command<RemoveRegionCommand, RemoveRegionReply>({
        domain: 'lane',
        name: 'removeRegion',
        input: RemoveRegionCommand,
        reply: RemoveRegionReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Set the level of a region. */
    setGain: command<SetGainCommand, SetGainReply>({
        domain: 'lane',
        name: 'setGain',
        input: SetGainCommand,
        reply: SetGainReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Set the fades of a region. What is absent stays; a length of 0 is no fade. */
    setFades: command<SetFadesCommand, SetFadesReply>({
        domain: 'lane',
        name: 'setFades',
        input: SetFadesCommand,
        reply: SetFadesReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Add a note to a MIDI lane. */
    addNote: command<AddNoteCommand, AddNoteReply>({
        domain: 'lane',
        name: 'addNote',
        input: AddNoteCommand,
        reply: AddNoteReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Add notes to a MIDI lane in one step. */
    addNotes: command<AddNotesCommand, AddNotesReply>({
        domain: 'lane',
        name: 'addNotes',
        input: AddNotesCommand,
        reply: AddNotesReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Move notes in time and in pitch. */
    moveNotes: command<MoveNotesCommand, MoveNotesReply>({
        domain: 'lane',
        name: 'moveNotes',
        input: MoveNotesCommand,
        reply: MoveNotesReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Remove notes from a MIDI lane. */
    removeNotes: command<RemoveNotesCommand, RemoveNotesReply>({
        domain: 'lane',
        name: 'removeNotes',
        input: RemoveNotesCommand,
        reply: RemoveNotesReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Tell the notes of a MIDI lane. */
    listNotes: command<ListNotesCommand, ListNotesReply>({
        domain: 'lane',
        name: 'listNotes',
        input: ListNotesCommand,
        reply: ListNotesReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
};

/** Sends the commands of this domain and hands out its events. */
export class LaneClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Add an empty lane to a clip. Errors: `lane.tooMany`, `clip.notFound`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    add(input: AddCommand, options?: CallOptions): Promise<AddReply> {
        return this.peer.call(commands.add, input, options);
    }

    /**
     * Remove a lane and what it holds. Errors: `lane.notFound`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    remove(input: RemoveCommand, options?: CallOptions): Promise<RemoveReply> {
        return this.peer.call(commands.remove, input, options);
    }

    /** Tell the lanes of a clip with what they hold. Errors: `clip.notFound`, `project.notOpen`. */
    list(input: ListCommand, options?: CallOptions): Promise<ListReply> {
        return this.peer.call(commands.list, input, options);
    }

    /**
     * Put a piece of media into an audio lane. Errors: `lane.notFound`, `lane.wrongKind`, `lane.tooMany`,
     * `lane.emptyRegion`, `media.notFound`, `project.notOpen`, `project.busy`, `project.diskFull`,
     * `project.notWritable`, `project.limit`.
     */
    addRegion(input: AddRegionCommand, options?: CallOptions): Promise<AddRegionReply> {
        return this.peer.call(commands.addRegion, input, options);
    }

    /**
     * Give a region another place or length in its lane. What is absent stays. Errors: `lane.regionNotFound`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    moveRegion(input: MoveRegionCommand, options?: CallOptions): Promise<MoveRegionReply> {
        return this.peer.call(commands.moveRegion, input, options);
    }

    /**
     * Take a region out of its lane. Errors: `lane.regionNotFound`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    removeRegion(input: RemoveRegionCommand, options?: CallOptions): Promise<RemoveRegionReply> {
        return this.peer.call(commands.removeRegion, input, options);
    }

    /**
     * Set the level of a region. Errors: `lane.regionNotFound`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setGain(input: SetGainCommand, options?: CallOptions): Promise<SetGainReply> {
        return this.peer.call(commands.setGain, input, options);
    }

    /**
     * Set the fades of a region. What is absent stays; a length of 0 is no fade. Errors: `lane.regionNotFound`,
     * `lane.fadeTooLong`, `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`,
     * `project.limit`.
     */
    setFades(input: SetFadesCommand, options?: CallOptions): Promise<SetFadesReply> {
        return this.peer.call(commands.setFades, input, options);
    }

    /**
     * Add a note to a MIDI lane. Errors: `lane.notFound`, `lane.wrongKind`, `lane.tooMany`, `project.notOpen`,
     * `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    addNote(input: AddNoteCommand, options?: CallOptions): Promise<AddNoteReply> {
        return this.peer.call(commands.addNote, input, options);
    }

    /**
     * Add notes to a MIDI lane in one step. Errors: `lane.notFound`, `lane.wrongKind`, `lane.tooMany`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    addNotes(input: AddNotesCommand, options?: CallOptions): Promise<AddNotesReply> {
        return this.peer.call(commands.addNotes, input, options);
    }

    /**
     * Move notes in time and in pitch. Errors: `lane.notFound`, `lane.wrongKind`, `lane.noteNotFound`,
     * `lane.keyOutOfRange`, `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`,
     * `project.limit`.
     */
    moveNotes(input: MoveNotesCommand, options?: CallOptions): Promise<MoveNotesReply> {
        return this.peer.call(commands.moveNotes, input, options);
    }

    /**
     * Remove notes from a MIDI lane. Errors: `lane.notFound`, `lane.wrongKind`, `lane.noteNotFound`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    removeNotes(input: RemoveNotesCommand, options?: CallOptions): Promise<RemoveNotesReply> {
        return this.peer.call(commands.removeNotes, input, options);
    }

    /** Tell the notes of a MIDI lane. Errors: `lane.notFound`, `lane.wrongKind`, `project.notOpen`. */
    listNotes(input: ListNotesCommand, options?: CallOptions): Promise<ListNotesReply> {
        return this.peer.call(commands.listNotes, input, options);
    }
}
