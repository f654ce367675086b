// A copy of the open project that stays true: snapshot, deltas, and a new snapshot where one was missed.
import { commands, events } from './pulse/project.js';
import type { SnapshotReply, StateEvent } from './pulse/project.js';
import type { Subscription } from './runtime/peer.js';
import { Projection } from './runtime/projection.js';
import type { Session } from './session.js';
import type { Entity, ProjectContent, ProjectSettings } from './types/project.js';

/** Records of one table by their ids. */
type Records<Name extends keyof ProjectContent> =
    ProjectContent[Name] extends readonly (infer Row)[] ? Map<string, Row> : never;

/** The records of an open project. Automation curves are found by the id of their parameter. */
export class Tables {
    settings: ProjectSettings;
    readonly track: Records<'tracks'>;
    readonly channel: Records<'channels'>;
    readonly node: Records<'nodes'>;
    readonly clip: Records<'clips'>;
    readonly lane: Records<'lanes'>;
    readonly media: Records<'media'>;
    readonly curve: Records<'curves'>;
    readonly plugin: Records<'plugins'>;

    constructor(content: ProjectContent) {
        const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
            new Map(rows.map((row) => [row.id, row]));
        this.settings = content.settings;
        this.track = byId(content.tracks);
        this.channel = byId(content.channels);
        this.node = byId(content.nodes);
        this.clip = byId(content.clips);
        this.lane = byId(content.lanes);
        this.media = byId(content.media);
        this.curve = new Map(content.curves.map((curve) => [curve.parameter, curve]));
        this.plugin = byId(content.plugins);
    }

    apply(delta: StateEvent): void {
        for (const entity of delta.changed) this.put(entity);
        for (const { table, id } of delta.removed) if (table !== 'settings') this[table].delete(id);
    }

    private put({ table, ...record }: Entity): void {
        if (table === 'settings') this.settings = record as ProjectSettings;
        else if ('parameter' in record) this.curve.set(record.parameter, record);
        else (this[table] as Map<string, object>).set((record as { readonly id: string }).id, record);
    }
}

export class ProjectMirror {
    /** The records; nothing while no project is open or the first snapshot is on its way. */
    tables: Tables | undefined;
    /** How many snapshots came. */
    snapshots = 0;
    private readonly projection: Projection<SnapshotReply, StateEvent>;
    private readonly subscriptions: Subscription[];
    private readonly listeners = new Set<(mirror: ProjectMirror) => void>();
    private cancel: () => void = () => undefined;

    constructor(private readonly session: Session) {
        this.projection = new Projection<SnapshotReply, StateEvent>({
            replace: ({ content }) => {
                ++this.snapshots;
                this.tables = new Tables(content);
                this.changed();
            },
            apply: (delta) => {
                this.tables?.apply(delta);
                this.changed();
            },
            snapshotRevision: (snapshot) => snapshot.revision,
            deltaRevision: (delta) => delta.revision,
            ask: () => this.ask(),
        });
        const { peer } = session;
        this.subscriptions = [
            peer.on(events.state, (delta) => this.projection.delta(delta)),
            peer.on(events.status, ({ project }) => (project === null ? this.forget() : this.follow())),
            peer.onUp(() => this.projection.refresh()),
            peer.onDown(() => this.projection.lost()),
        ];
        if (peer.up) this.projection.refresh();
    }

    /** The number of the last edit in the copy. */
    get revision(): number | undefined {
        return this.projection.revision;
    }

    /** Whether the copy follows Pulse without a known gap. */
    get current(): boolean {
        return this.projection.current;
    }

    /** How often an edit was missed and everything was asked for again. */
    get gaps(): number {
        return this.projection.gaps;
    }

    /** Comes after each change. */
    onChange(handler: (mirror: ProjectMirror) => void): Subscription {
        this.listeners.add(handler);
        return () => this.listeners.delete(handler);
    }

    /** Resolves at the first change after which `holds` is true, or at once. */
    until(holds: (mirror: ProjectMirror) => boolean): Promise<void> {
        if (holds(this)) return Promise.resolve();
        return new Promise((resolve) => {
            const stop = this.onChange(() => {
                if (!holds(this)) return;
                stop();
                resolve();
            });
        });
    }

    /** Stops following. */
    close(): void {
        this.cancel();
        for (const stop of this.subscriptions) stop();
    }

    private ask(): void {
        // With a callback, since a promise would be told only after the deltas that come behind the snapshot.
        this.cancel = this.session.peer.send(commands.snapshot, {}, {}, (outcome) => {
            if (outcome.ok) this.projection.snapshot(outcome.value);
            else if (outcome.error.code === 'project.notOpen') this.forget();
            else {
                this.projection.lost();
                if (this.session.peer.up) this.projection.refresh();
            }
        });
    }

    private follow(): void {
        if (this.tables === undefined) this.projection.refresh();
    }

    private forget(): void {
        this.projection.lost();
        this.tables = undefined;
        this.changed();
    }

    private changed(): void {
        for (const listener of [...this.listeners]) listener(this);
    }
}
