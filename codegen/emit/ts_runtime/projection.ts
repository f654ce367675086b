/**
 * Keeps a client's copy of some state true: a snapshot, then numbered deltas, and on a gap a new snapshot.
 *
 * Messages keep their order on a connection, so deltas that come between asking and the snapshot are part of that
 * snapshot and are passed over. The twin of codegen/runtime/rpc/projection.hpp.
 */
export class Projection<Snapshot, Delta> {
    private current_: number | undefined;
    private asked = false;
    private gaps_ = 0;

    constructor(private readonly functions: {
        /** Takes the snapshot as the whole truth. */
        readonly replace: (snapshot: Snapshot) => void;
        /** Applies the next delta. */
        readonly apply: (delta: Delta) => void;
        readonly snapshotRevision: (snapshot: Snapshot) => number;
        readonly deltaRevision: (delta: Delta) => number;
        /** Requests a snapshot. */
        readonly ask: () => void;
    }) {}

    /** Asks for a snapshot, for instance after each connect. Does nothing while one is on its way. */
    refresh(): void {
        if (this.asked) return;
        this.asked = true;
        this.functions.ask();
    }

    /** The request failed or the connection was lost: nothing is on its way any more. */
    lost(): void {
        this.asked = false;
        this.current_ = undefined;
    }

    snapshot(value: Snapshot): void {
        this.asked = false;
        this.current_ = this.functions.snapshotRevision(value);
        this.functions.replace(value);
    }

    delta(value: Delta): void {
        if (this.asked || this.current_ === undefined) return;
        const next = this.functions.deltaRevision(value);
        if (next <= this.current_) return; // Part of the snapshot already.
        if (next !== this.current_ + 1) {
            ++this.gaps_;
            this.refresh();
            return;
        }
        this.current_ = next;
        this.functions.apply(value);
    }

    /** The revision of the copy; nothing before the first snapshot. */
    get revision(): number | undefined {
        return this.current_;
    }

    /** Whether the copy follows the server without a known gap. */
    get current(): boolean {
        return this.current_ !== undefined && !this.asked;
    }

    /** How often a revision was missed. */
    get gaps(): number {
        return this.gaps_;
    }
}
