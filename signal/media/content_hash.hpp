#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "signal/media/job.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

struct evp_md_ctx_st;

namespace chorus::signal::media {

/// SHA-256 of bytes that arrive in pieces. One thread at a time; allocates in the constructor only.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void update(std::span<const std::byte> bytes);

    /// The digest of everything so far as 64 lower-case hexadecimal digits. More bytes may follow.
    [[nodiscard]] std::string hex() const;

private:
    struct FreeContext {
        void operator()(evp_md_ctx_st* context) const noexcept;
    };
    std::unique_ptr<evp_md_ctx_st, FreeContext> context_;
};

/// SHA-256 of the bytes of a file: the identity of a piece of media, whatever it is called and wherever it lies.
/// Any thread that may block. Errors: media.notFound, media.unreadable, media.cancelled.
Result<std::string> hash_file(const std::filesystem::path& path, const JobControl& control = {});

} // namespace chorus::signal::media
