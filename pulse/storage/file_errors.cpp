#include "pulse/storage/file_errors.hpp"

#include "generated/pulse/project.hpp"

#include <cerrno>
#include <system_error>

namespace chorus::pulse {

bool means_full(int system_error)
{
    return system_error == ENOSPC || system_error == EDQUOT || system_error == EFBIG;
}

wire::Failure write_failure(const std::filesystem::path& path, int system_error)
{
    if (means_full(system_error)) return pulse_api::project::disk_full(path.string());
    return pulse_api::project::not_writable(path.string(), std::generic_category().message(system_error));
}

} // namespace chorus::pulse
