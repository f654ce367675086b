#include "signal/media/probe.hpp"

#include "signal/media/decoder.hpp"
#include "signal/media/errors.hpp"

namespace chorus::signal::media {

Result<FileInfo> probe(const std::filesystem::path& path)
{
    const Result<Decoder> decoder = Decoder::open(path);
    if (!decoder) return wire::Failure(decoder.error());
    if (decoder->info().channels > max_channels) return too_many_channels(path, decoder->info().channels);
    return decoder->info();
}

} // namespace chorus::signal::media
