#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "pulse/storage/file_descriptor.hpp"

#include <filesystem>

namespace chorus::pulse {

/// Keeps other processes from opening a project folder. The system releases it when the process ends, however that is.
class FolderLock {
public:
    /// Errors: `project.locked` with who holds it, `project.diskFull`, `project.notWritable`.
    static Result<FolderLock> take(const std::filesystem::path& folder);

private:
    explicit FolderLock(FileDescriptor file) : file_(std::move(file)) {}

    FileDescriptor file_;
};

} // namespace chorus::pulse
