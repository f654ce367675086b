#include "signal/media/content_hash.hpp"

#include "signal/media/errors.hpp"
#include "signal/media/unique_fd.hpp"

#include <array>
#include <cassert>
#include <cerrno>
#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace chorus::signal::media {

void Sha256::FreeContext::operator()(evp_md_ctx_st* context) const noexcept
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : context_(EVP_MD_CTX_new())
{
    [[maybe_unused]] const int ok = EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr);
    assert(ok == 1);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(std::span<const std::byte> bytes)
{
    [[maybe_unused]] const int ok = EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size());
    assert(ok == 1);
}

std::string Sha256::hex() const
{
    // Finishing spoils the context, so a copy is finished.
    const Sha256 copy;
    EVP_MD_CTX_copy_ex(copy.context_.get(), context_.get());
    std::array<unsigned char, 32> digest{};
    EVP_DigestFinal_ex(copy.context_.get(), digest.data(), nullptr);

    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(digest.size() * 2);
    for (const unsigned char value : digest) {
        text.push_back(digits[value >> 4]);
        text.push_back(digits[value & 15]);
    }
    return text;
}

Result<std::string> hash_file(const std::filesystem::path& path, const JobControl& control)
{
    // Without O_NONBLOCK the opening of a named pipe would wait for a writer that may never come.
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file) return read_failure(path, errno);
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) return read_failure(path, errno);
    if (!S_ISREG(status.st_mode)) return unreadable(path, "it is not a regular file");

    Sha256 hash;
    std::vector<std::byte> buffer(256 * 1024);
    std::int64_t done = 0;
    for (;;) {
        if (control.stop.stop_requested()) return cancelled("hashing of a file");
        const ssize_t got = ::read(file.get(), buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return read_failure(path, errno);
        if (got == 0) break;
        hash.update(std::span(buffer).first(static_cast<std::size_t>(got)));
        done += got;
        if (status.st_size > 0) control.report(std::min(1.0, double(done) / double(status.st_size)));
    }
    control.report(1.0);
    return hash.hex();
}

} // namespace chorus::signal::media
