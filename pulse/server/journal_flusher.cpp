#include "pulse/server/journal_flusher.hpp"

#include "pulse/storage/durability.hpp"

#include <memory>
#include <utility>

namespace chorus::pulse {
namespace {

class JournalFlusher final : public Flusher {
public:
    JournalFlusher(rpc::Loop& loop, const std::filesystem::path& journal, std::function<void(std::uint64_t)> durable)
        : durable_(std::make_shared<std::function<void(std::uint64_t)>>(std::move(durable))),
          durability_(journal, [&loop, weak = std::weak_ptr(durable_)](std::uint64_t revision) {
              // What is still in the loop's queue when the flusher ends finds nobody.
              loop.post([weak, revision] {
                  if (const auto listener = weak.lock()) (*listener)(revision);
              });
          })
    {}

    void written(std::uint64_t revision) override { durability_.written(revision); }

private:
    std::shared_ptr<std::function<void(std::uint64_t)>> durable_;
    Durability durability_;
};

} // namespace

MakeFlusher flushers_on(rpc::Loop& loop)
{
    return [&loop](const std::filesystem::path& journal, std::function<void(std::uint64_t)> durable) {
        return std::make_unique<JournalFlusher>(loop, journal, std::move(durable));
    };
}

} // namespace chorus::pulse
