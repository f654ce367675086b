// Generated from chorus/specs. Edit the specs, then run `chorus gen`.
import type { Peer } from '../runtime/peer.js';
export * as automation from './automation.js';
export * as channel from './channel.js';
export * as client from './client.js';
export * as clip from './clip.js';
export * as history from './history.js';
export * as lane from './lane.js';
export * as media from './media.js';
export * as metering from './metering.js';
export * as node from './node.js';
export * as parameter from './parameter.js';
export * as pluginLibrary from './pluginLibrary.js';
export * as project from './project.js';
export * as rendering from './rendering.js';
export * as routing from './routing.js';
export * as session from './session.js';
export * as timebase from './timebase.js';
export * as trace from './trace.js';
export * as track from './track.js';
export * as transport from './transport.js';
import { AutomationClient } from './automation.js';
import { ChannelClient } from './channel.js';
import { ClientClient } from './client.js';
import { ClipClient } from './clip.js';
import { HistoryClient } from './history.js';
import { LaneClient } from './lane.js';
import { MediaClient } from './media.js';
import { MeteringClient } from './metering.js';
import { NodeClient } from './node.js';
import { ParameterClient } from './parameter.js';
import { PluginLibraryClient } from './pluginLibrary.js';
import { ProjectClient } from './project.js';
import { RenderingClient } from './rendering.js';
import { RoutingClient } from './routing.js';
import { SessionClient } from './session.js';
import { TimebaseClient } from './timebase.js';
import { TraceClient } from './trace.js';
import { TrackClient } from './track.js';
import { TransportClient } from './transport.js';

/** Version of the specs. */
export const specVersion = '1.0.0';
/** Hash of everything that changes what travels; both ends compare it. */
export const shapeHash = '264d3f7677027d31';

/** All domains of pulse over one connection. */
export class PulseClient {
    readonly automation: AutomationClient;
    readonly channel: ChannelClient;
    readonly client: ClientClient;
    readonly clip: ClipClient;
    readonly history: HistoryClient;
    readonly lane: LaneClient;
    readonly media: MediaClient;
    readonly metering: MeteringClient;
    readonly node: NodeClient;
    readonly parameter: ParameterClient;
    readonly pluginLibrary: PluginLibraryClient;
    readonly project: ProjectClient;
    readonly rendering: RenderingClient;
    readonly routing: RoutingClient;
    readonly session: SessionClient;
    readonly timebase: TimebaseClient;
    readonly trace: TraceClient;
    readonly track: TrackClient;
    readonly transport: TransportClient;

    constructor(readonly peer: Peer) {
        this.automation = new AutomationClient(peer);
        this.channel = new ChannelClient(peer);
        this.client = new ClientClient(peer);
        this.clip = new ClipClient(peer);
        this.history = new HistoryClient(peer);
        this.lane = new LaneClient(peer);
        this.media = new MediaClient(peer);
        this.metering = new MeteringClient(peer);
        this.node = new NodeClient(peer);
        this.parameter = new ParameterClient(peer);
        this.pluginLibrary = new PluginLibraryClient(peer);
        this.project = new ProjectClient(peer);
        this.rendering = new RenderingClient(peer);
        this.routing = new RoutingClient(peer);
        this.session = new SessionClient(peer);
        this.timebase = new TimebaseClient(peer);
        this.trace = new TraceClient(peer);
        this.track = new TrackClient(peer);
        this.transport = new TransportClient(peer);
    }
}
