// Generated from chorus/specs/types/storage.yaml. Edit the spec, then run `chorus gen`.
/** What Pulse writes to disk. No message carries these; they are specs so that files get the same codecs and checks. */

import * as t from '../runtime/schema.js';
import * as projectTypes from './project.js';

/** The saved project, `project.json`. */
export interface ProjectFile {
    /** Version of the layout. It is there in every version of the file. */
    schema: number;
    /** The project. */
    content: projectTypes.ProjectContent;
}
export const ProjectFile: t.Struct<ProjectFile> = t.struct<ProjectFile>([
    t.required('schema', t.integer(1, 4294967295)),
    t.required('content', projectTypes.ProjectContent),
]);

/** What an edit did to one record. Without `before` it was added, without `after` it was removed. */
export interface Change {
    /** The record before the edit. */
    before?: projectTypes.Entity | undefined;
    /** The record after the edit. */
    after?: projectTypes.Entity | undefined;
}
export const Change: t.Struct<Change> = t.struct<Change>([
    t.optional('before', projectTypes.Entity),
    t.optional('after', projectTypes.Entity),
]);

/** The changes of one edit, in order. */
export interface JournalEntry {
    /** Version of the layout. */
    version: number;
    /** To undo, swap before and after and go backwards. */
    changes: Change[];
}
export const JournalEntry: t.Struct<JournalEntry> = t.struct<JournalEntry>([
    t.required('version', t.integer(1, 4294967295)),
    t.required('changes', t.list(Change, 0, 1048576)),
]);

/** What a restarted Pulse needs to go on, `session.json`. */
export interface SessionFile {
    /** Version of the layout. */
    version: number;
    /** Folder of the open project. */
    project?: string | undefined;
}
export const SessionFile: t.Struct<SessionFile> = t.struct<SessionFile>([
    t.required('version', t.integer(1, 4294967295)),
    t.optional('project', t.string(1, 4096)),
]);
