#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <lilv/lilv.h>

namespace chorus::signal::plugins {

struct FreeNode {
    void operator()(LilvNode* node) const { lilv_node_free(node); }
};
struct FreeNodes {
    void operator()(LilvNodes* nodes) const { lilv_nodes_free(nodes); }
};
struct FreeState {
    void operator()(LilvState* state) const { lilv_state_free(state); }
};
using Node = std::unique_ptr<LilvNode, FreeNode>;
using Nodes = std::unique_ptr<LilvNodes, FreeNodes>;
using State = std::unique_ptr<LilvState, FreeState>;

/// The text of a node, or nothing for no node.
std::string text_of(const LilvNode* node);

/// All LV2 data of this machine at the time of a scan. lilv knows no threads: whoever calls it holds the lock.
/// Instances keep the world that they came from, so that a later scan leaves them alone.
class World {
public:
    /// Reads every bundle on the path; takes tens of milliseconds.
    World();
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    [[nodiscard]] std::unique_lock<std::mutex> lock() const { return std::unique_lock(mutex_); }
    [[nodiscard]] LilvWorld* get() const { return world_; }

    [[nodiscard]] Node uri(const char* text) const { return Node(lilv_new_uri(world_, text)); }
    /// Nothing where there is no such plugin, or the text is no URI.
    [[nodiscard]] const LilvPlugin* find(const std::string& plugin_uri) const;
    [[nodiscard]] std::vector<const LilvPlugin*> plugins() const;

private:
    mutable std::mutex mutex_;
    LilvWorld* world_;
};

} // namespace chorus::signal::plugins
