// Generated from chorus/specs/pulse/clip.yaml. Edit the spec, then run `chorus gen`.
/** Clips on tracks. Every edit of a clip is one command that keeps its content where it belongs. */

import { command } from '../runtime/operation.js';
import type { CallOptions, Peer } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as idsTypes from '../types/ids.js';
import * as planTypes from '../types/plan.js';
import * as projectTypes from '../types/project.js';
import * as timelineTypes from '../types/timeline.js';
import * as unitsTypes from '../types/units.js';

/**
 * Put a clip on a track. With `media` it has an audio lane that plays the file from `from`; with `lane` it has an
 * empty lane of that kind.
 */
export interface CreateCommand {
    track: idsTypes.TrackId;
    /** Where it begins. */
    start: timelineTypes.Ticks;
    /** How long it is; as long as the rest of the media when absent. */
    length?: timelineTypes.Ticks | undefined;
    /** The name of the media or `Clip` and a number when absent. */
    name?: unitsTypes.Name | undefined;
    colour?: unitsTypes.Colour | undefined;
    /** What it plays. */
    media?: idsTypes.MediaId | undefined;
    /** First frame of the media, at the media's own rate; 0 when absent. */
    from?: planTypes.Frames | undefined;
    /** Kind of an empty lane. */
    lane?: projectTypes.LaneKind | undefined;
}
export const CreateCommand: t.Struct<CreateCommand> = t.struct<CreateCommand>([
    t.required('track', idsTypes.TrackId),
    t.required('start', t.integer(0, 1125899906842624)),
    t.optional('length', t.integer(1, 1125899906842624)),
    t.optional('name', unitsTypes.Name),
    t.optional('colour', unitsTypes.Colour),
    t.optional('media', idsTypes.MediaId),
    t.optional('from', t.integer(0, 9007199254740991)),
    t.optional('lane', projectTypes.LaneKind),
]);

/** What answers `create`. */
export interface CreateReply {
    clip: projectTypes.Clip;
    /** Its lanes. */
    lanes: projectTypes.Lane[];
}
export const CreateReply: t.Struct<CreateReply> = t.struct<CreateReply>([
    t.required('clip', projectTypes.Clip),
    t.required('lanes', t.list(projectTypes.Lane, 0, 64)),
]);

/** Remove a clip and its lanes. */
export interface DeleteCommand {
    clip: idsTypes.ClipId;
}
export const DeleteCommand: t.Struct<DeleteCommand> = t.struct<DeleteCommand>([
    t.required('clip', idsTypes.ClipId),
]);

/** What answers `delete`. */
export interface DeleteReply {
    clip: idsTypes.ClipId;
}
export const DeleteReply: t.Struct<DeleteReply> = t.struct<DeleteReply>([
    t.required('clip', idsTypes.ClipId),
]);

/** Give a clip another place on its track or on another track. Its content moves along. */
export interface MoveCommand {
    clip: idsTypes.ClipId;
    /** Where it begins. */
    start: timelineTypes.Ticks;
    /** Its track when absent. */
    track?: idsTypes.TrackId | undefined;
}
export const MoveCommand: t.Struct<MoveCommand> = t.struct<MoveCommand>([
    t.required('clip', idsTypes.ClipId),
    t.required('start', t.integer(0, 1125899906842624)),
    t.optional('track', idsTypes.TrackId),
]);

/** What answers `move`. */
export interface MoveReply {
    clip: projectTypes.Clip;
}
export const MoveReply: t.Struct<MoveReply> = t.struct<MoveReply>([
    t.required('clip', projectTypes.Clip),
]);

/** Move the edges of a clip. Its content stays where it is on the timeline. */
export interface TrimCommand {
    clip: idsTypes.ClipId;
    /** Where it begins; unchanged when absent. */
    start?: timelineTypes.Ticks | undefined;
    /** Where it ends; unchanged when absent. */
    end?: timelineTypes.Ticks | undefined;
}
export const TrimCommand: t.Struct<TrimCommand> = t.struct<TrimCommand>([
    t.required('clip', idsTypes.ClipId),
    t.optional('start', t.integer(0, 1125899906842624)),
    t.optional('end', t.integer(1, 1125899906842624)),
]);

/** What answers `trim`. */
export interface TrimReply {
    clip: projectTypes.Clip;
}
export const TrimReply: t.Struct<TrimReply> = t.struct<TrimReply>([
    t.required('clip', projectTypes.Clip),
]);

/** Move the content of a clip and leave its edges where they are. */
export interface SlipCommand {
    clip: idsTypes.ClipId;
    /** How much later the content sounds; below 0 is earlier. */
    by: timelineTypes.Ticks;
}
export const SlipCommand: t.Struct<SlipCommand> = t.struct<SlipCommand>([
    t.required('clip', idsTypes.ClipId),
    t.required('by', timelineTypes.Ticks),
]);

/** What answers `slip`. */
export interface SlipReply {
    clip: projectTypes.Clip;
}
export const SlipReply: t.Struct<SlipReply> = t.struct<SlipReply>([
    t.required('clip', projectTypes.Clip),
]);

/** Cut a clip in two. Audio sounds as before; a note across the cut ends there. The left one keeps the id. */
export interface SplitCommand {
    clip: idsTypes.ClipId;
    /** A place inside it. */
    at: timelineTypes.Ticks;
}
export const SplitCommand: t.Struct<SplitCommand> = t.struct<SplitCommand>([
    t.required('clip', idsTypes.ClipId),
    t.required('at', t.integer(0, 1125899906842624)),
]);

/** What answers `split`. */
export interface SplitReply {
    left: projectTypes.Clip;
    right: projectTypes.Clip;
}
export const SplitReply: t.Struct<SplitReply> = t.struct<SplitReply>([
    t.required('left', projectTypes.Clip),
    t.required('right', projectTypes.Clip),
]);

/** Make one clip of two that touch on one track and sound the same as the two did. The left one keeps its id. */
export interface JoinCommand {
    left: idsTypes.ClipId;
    right: idsTypes.ClipId;
}
export const JoinCommand: t.Struct<JoinCommand> = t.struct<JoinCommand>([
    t.required('left', idsTypes.ClipId),
    t.required('right', idsTypes.ClipId),
]);

/** What answers `join`. */
export interface JoinReply {
    clip: projectTypes.Clip;
}
export const JoinReply: t.Struct<JoinReply> = t.struct<JoinReply>([
    t.required('clip', projectTypes.Clip),
]);

/** Copy a clip with its lanes under new ids. */
export interface DuplicateCommand {
    clip: idsTypes.ClipId;
    /** Where the copy begins; at the end of the original when absent. */
    start?: timelineTypes.Ticks | undefined;
    /** The same track when absent. */
    track?: idsTypes.TrackId | undefined;
}
export const DuplicateCommand: t.Struct<DuplicateCommand> = t.struct<DuplicateCommand>([
    t.required('clip', idsTypes.ClipId),
    t.optional('start', t.integer(0, 1125899906842624)),
    t.optional('track', idsTypes.TrackId),
]);

/** What answers `duplicate`. */
export interface DuplicateReply {
    clip: projectTypes.Clip;
}
export const DuplicateReply: t.Struct<DuplicateReply> = t.struct<DuplicateReply>([
    t.required('clip', projectTypes.Clip),
]);

/** Put copies of a clip after it, one after the other. */
export interface RepeatCommand {
    clip: idsTypes.ClipId;
    /** How many copies. */
    count: number;
}
export const RepeatCommand: t.Struct<RepeatCommand> = t.struct<RepeatCommand>([
    t.required('clip', idsTypes.ClipId),
    t.required('count', t.integer(1, 1024)),
]);

/** What answers `repeat`. */
export interface RepeatReply {
    /** The copies. */
    clips: projectTypes.Clip[];
}
export const RepeatReply: t.Struct<RepeatReply> = t.struct<RepeatReply>([
    t.required('clips', t.list(projectTypes.Clip, 0, 1024)),
]);

/** Change the name of a clip. */
export interface RenameCommand {
    clip: idsTypes.ClipId;
    name: unitsTypes.Name;
}
export const RenameCommand: t.Struct<RenameCommand> = t.struct<RenameCommand>([
    t.required('clip', idsTypes.ClipId),
    t.required('name', unitsTypes.Name),
]);

/** What answers `rename`. */
export interface RenameReply {
    clip: projectTypes.Clip;
}
export const RenameReply: t.Struct<RenameReply> = t.struct<RenameReply>([
    t.required('clip', projectTypes.Clip),
]);

/** Give a clip a colour or take it away. */
export interface SetColourCommand {
    clip: idsTypes.ClipId;
    /** No colour when absent. */
    colour?: unitsTypes.Colour | undefined;
}
export const SetColourCommand: t.Struct<SetColourCommand> = t.struct<SetColourCommand>([
    t.required('clip', idsTypes.ClipId),
    t.optional('colour', unitsTypes.Colour),
]);

/** What answers `setColour`. */
export interface SetColourReply {
    clip: projectTypes.Clip;
}
export const SetColourReply: t.Struct<SetColourReply> = t.struct<SetColourReply>([
    t.required('clip', projectTypes.Clip),
]);

/** Silence all lanes of a clip or let them sound again. */
export interface SetMuteCommand {
    clip: idsTypes.ClipId;
    mute: boolean;
}
export const SetMuteCommand: t.Struct<SetMuteCommand> = t.struct<SetMuteCommand>([
    t.required('clip', idsTypes.ClipId),
    t.required('mute', t.boolean),
]);

/** What answers `setMute`. */
export interface SetMuteReply {
    clip: projectTypes.Clip;
}
export const SetMuteReply: t.Struct<SetMuteReply> = t.struct<SetMuteReply>([
    t.required('clip', projectTypes.Clip),
]);

/** Repeat the content from 0 to a length, over the whole clip, or end that. */
export interface SetLoopCommand {
    clip: idsTypes.ClipId;
    /** What is repeated; not looped when absent. */
    length?: timelineTypes.Ticks | undefined;
}
export const SetLoopCommand: t.Struct<SetLoopCommand> = t.struct<SetLoopCommand>([
    t.required('clip', idsTypes.ClipId),
    t.optional('length', t.integer(15360, 1125899906842624)),
]);

/** What answers `setLoop`. */
export interface SetLoopReply {
    clip: projectTypes.Clip;
}
export const SetLoopReply: t.Struct<SetLoopReply> = t.struct<SetLoopReply>([
    t.required('clip', projectTypes.Clip),
]);

/** Tell the clips of a track or of all tracks. */
export interface ListCommand {
    /** All tracks when absent. */
    track?: idsTypes.TrackId | undefined;
}
export const ListCommand: t.Struct<ListCommand> = t.struct<ListCommand>([
    t.optional('track', idsTypes.TrackId),
]);

/** What answers `list`. */
export interface ListReply {
    /** Track by track, in order of start. */
    clips: projectTypes.Clip[];
}
export const ListReply: t.Struct<ListReply> = t.struct<ListReply>([
    t.required('clips', t.list(projectTypes.Clip, 0, 65536)),
]);

/** Tell about a clip. */
export interface GetCommand {
    clip: idsTypes.ClipId;
}
export const GetCommand: t.Struct<GetCommand> = t.struct<GetCommand>([
    t.required('clip', idsTypes.ClipId),
]);

/** What answers `get`. */
export interface GetReply {
    clip: projectTypes.Clip;
    /** Its lanes. */
    lanes: projectTypes.Lane[];
}
export const GetReply: t.Struct<GetReply> = t.struct<GetReply>([
    t.required('clip', projectTypes.Clip),
    t.required('lanes', t.list(projectTypes.Lane, 0, 64)),
]);

/** The refusals of this domain. */
export const errors = {
    /** There is no such clip. Details: `clip`. */
    notFound: {
        code: 'clip.notFound',
        message: 'There is no such clip.',
        hint: 'List the clips.',
    },
    /** Without media a clip needs a length. */
    lengthMissing: {
        code: 'clip.lengthMissing',
        message: 'Without media a clip needs a length.',
        hint: 'Give a length.',
    },
    /** The clip would end before it begins. Details: `start`, `end`. */
    empty: {
        code: 'clip.empty',
        message: 'The clip would end before it begins.',
        hint: 'Give an end that lies after the start.',
    },
    /** The place is not inside the clip. Details: `at`, `start`, `end`. */
    outside: {
        code: 'clip.outside',
        message: 'The place is not inside the clip.',
        hint: 'Choose a place after its start and before its end.',
    },
    /** The clips do not touch on one track. Details: `left`, `right`. */
    notAdjacent: {
        code: 'clip.notAdjacent',
        message: 'The clips do not touch on one track.',
        hint: 'Move the right one to the end of the left one.',
    },
    /** The clips cannot become one that sounds the same. Details: `reason`. */
    cannotJoin: {
        code: 'clip.cannotJoin',
        message: 'The clips cannot become one that sounds the same.',
        hint: 'End the loop of both first or join only parts of the same clip.',
    },
    /** The project cannot hold more clips. Details: `maximum`. */
    tooMany: {
        code: 'clip.tooMany',
        message: 'The project cannot hold more clips.',
        hint: 'Remove clips that are not needed.',
    },
} as const;

export const commands = {
    /**
     * Put a clip on a track. With `media` it has an audio lane that plays the file from `from`; with `lane` it has
     * an empty lane of that kind.
     */
    create: command<CreateCommand, CreateReply>({
        domain: 'clip',
        name: 'create',
        input: CreateCommand,
        reply: CreateReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Remove a clip and its lanes. */
    delete: command<DeleteCommand, DeleteReply>({
        domain: 'clip',
        name: 'delete',
        input: DeleteCommand,
        reply: DeleteReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Give a clip another place on its track or on another track. Its content moves along. */
    move: command<MoveCommand, MoveReply>({
        domain: 'clip',
        name: 'move',
        input: MoveCommand,
        reply: MoveReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Move the edges of a clip. Its content stays where it is on the timeline. */
    trim: command<TrimCommand, TrimReply>({
        domain: 'clip',
        name: 'trim',
        input: TrimCommand,
        reply: TrimReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Move the content of a clip and leave its edges where they are. */
    slip: command<SlipCommand, SlipReply>({
        domain: 'clip',
        name: 'slip',
        input: SlipCommand,
        reply: SlipReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Cut a clip in two. Audio sounds as before; a note across the cut ends there. The left one keeps the id. */
    split: command<SplitCommand, SplitReply>({
        domain: 'clip',
        name: 'split',
        input: SplitCommand,
        reply: SplitReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Make one clip of two that touch on one track and sound the same as the two did. The left one keeps its id. */
    join: command<JoinCommand, JoinReply>({
        domain: 'clip',
        name: 'join',
        input: JoinCommand,
        reply: JoinReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Copy a clip with its lanes under new ids. */
    duplicate: command<DuplicateCommand, DuplicateReply>({
        domain: 'clip',
        name: 'duplicate',
        input: DuplicateCommand,
        reply: DuplicateReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Put copies of a clip after it, one after the other. */
    repeat: command<RepeatCommand, RepeatReply>({
        domain: 'clip',
        name: 'repeat',
        input: RepeatCommand,
        reply: RepeatReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Change the name of a clip. */
    rename: command<RenameCommand, RenameReply>({
        domain: 'clip',
        name: 'rename',
        input: RenameCommand,
        reply: RenameReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Give a clip a colour or take it away. */
    setColour: command<SetColourCommand, SetColourReply>({
        domain: 'clip',
        name: 'setColour',
        input: SetColourCommand,
        reply: SetColourReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Silence all lanes of a clip or let them sound again. */
    setMute: command<SetMuteCommand, SetMuteReply>({
        domain: 'clip',
        name: 'setMute',
        input: SetMuteCommand,
        reply: SetMuteReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Repeat the content from 0 to a length, over the whole clip, or end that. */
    setLoop: command<SetLoopCommand, SetLoopReply>({
        domain: 'clip',
        name: 'setLoop',
        input: SetLoopCommand,
        reply: SetLoopReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell the clips of a track or of all tracks. */
    list: command<ListCommand, ListReply>({
        domain: 'clip',
        name: 'list',
        input: ListCommand,
        reply: ListReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell about a clip. */
    get: command<GetCommand, GetReply>({
        domain: 'clip',
        name: 'get',
        input: GetCommand,
        reply: GetReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
};

/** Sends the commands of this domain and hands out its events. */
export class ClipClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Put a clip on a track. With `media` it has an audio lane that plays the file from `from`; with `lane` it has
     * an empty lane of that kind. Errors: `clip.lengthMissing`, `clip.tooMany`, `track.notFound`, `media.notFound`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    create(input: CreateCommand, options?: CallOptions): Promise<CreateReply> {
        return this.peer.call(commands.create, input, options);
    }

    /**
     * Remove a clip and its lanes. Errors: `clip.notFound`, `project.notOpen`, `project.busy`, `project.diskFull`,
     * `project.notWritable`, `project.limit`.
     */
    delete(input: DeleteCommand, options?: CallOptions): Promise<DeleteReply> {
        return this.peer.call(commands.delete, input, options);
    }

    /**
     * Give a clip another place on its track or on another track. Its content moves along. Errors: `clip.notFound`,
     * `track.notFound`, `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`,
     * `project.limit`.
     */
    move(input: MoveCommand, options?: CallOptions): Promise<MoveReply> {
        return this.peer.call(commands.move, input, options);
    }

    /**
     * Move the edges of a clip. Its content stays where it is on the timeline. Errors: `clip.notFound`,
     * `clip.empty`, `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    trim(input: TrimCommand, options?: CallOptions): Promise<TrimReply> {
        return this.peer.call(commands.trim, input, options);
    }

    /**
     * Move the content of a clip and leave its edges where they are. Errors: `clip.notFound`, `project.notOpen`,
     * `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    slip(input: SlipCommand, options?: CallOptions): Promise<SlipReply> {
        return this.peer.call(commands.slip, input, options);
    }

    /**
     * Cut a clip in two. Audio sounds as before; a note across the cut ends there. The left one keeps the id.
     * Errors: `clip.notFound`, `clip.outside`, `clip.tooMany`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    split(input: SplitCommand, options?: CallOptions): Promise<SplitReply> {
        return this.peer.call(commands.split, input, options);
    }

    /**
     * Make one clip of two that touch on one track and sound the same as the two did. The left one keeps its id.
     * Errors: `clip.notFound`, `clip.notAdjacent`, `clip.cannotJoin`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    join(input: JoinCommand, options?: CallOptions): Promise<JoinReply> {
        return this.peer.call(commands.join, input, options);
    }

    /**
     * Copy a clip with its lanes under new ids. Errors: `clip.notFound`, `clip.tooMany`, `track.notFound`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    duplicate(input: DuplicateCommand, options?: CallOptions): Promise<DuplicateReply> {
        return this.peer.call(commands.duplicate, input, options);
    }

    /**
     * Put copies of a clip after it, one after the other. Errors: `clip.notFound`, `clip.tooMany`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    repeat(input: RepeatCommand, options?: CallOptions): Promise<RepeatReply> {
        return this.peer.call(commands.repeat, input, options);
    }

    /**
     * Change the name of a clip. Errors: `clip.notFound`, `project.notOpen`, `project.busy`, `project.diskFull`,
     * `project.notWritable`, `project.limit`.
     */
    rename(input: RenameCommand, options?: CallOptions): Promise<RenameReply> {
        return this.peer.call(commands.rename, input, options);
    }

    /**
     * Give a clip a colour or take it away. Errors: `clip.notFound`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setColour(input: SetColourCommand, options?: CallOptions): Promise<SetColourReply> {
        return this.peer.call(commands.setColour, input, options);
    }

    /**
     * Silence all lanes of a clip or let them sound again. Errors: `clip.notFound`, `project.notOpen`,
     * `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setMute(input: SetMuteCommand, options?: CallOptions): Promise<SetMuteReply> {
        return this.peer.call(commands.setMute, input, options);
    }

    /**
     * Repeat the content from 0 to a length, over the whole clip, or end that. Errors: `clip.notFound`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setLoop(input: SetLoopCommand, options?: CallOptions): Promise<SetLoopReply> {
        return this.peer.call(commands.setLoop, input, options);
    }

    /** Tell the clips of a track or of all tracks. Errors: `track.notFound`, `project.notOpen`. */
    list(input: ListCommand = {}, options?: CallOptions): Promise<ListReply> {
        return this.peer.call(commands.list, input, options);
    }

    /** Tell about a clip. Errors: `clip.notFound`, `project.notOpen`. */
    get(input: GetCommand, options?: CallOptions): Promise<GetReply> {
        return this.peer.call(commands.get, input, options);
    }
}
