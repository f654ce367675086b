#pragma once

#include "codegen/compare/change.hpp"

#include <filesystem>

#include <tl/expected.hpp>

namespace chorus::codegen {

/// A change that somebody decided on, until the version of its spec comes to `until`.
struct Approval {
    std::string change; ///< Fingerprint.
    std::string spec;
    std::string what; ///< The change in words, for whoever reads the file.
    std::string reason;
    std::string until;
    std::size_t line = 1;
};

/// What is wrong with an entry.
struct ApprovalFault {
    Approval approval;
    std::string message;
};

/// Reads the file; without one there are no approvals. The error is a sentence with the place.
tl::expected<std::vector<Approval>, std::string> read_approvals(const std::filesystem::path& path);

/// True for changes that need an approval: those that older clients of a newer server do not survive, and those that
/// mean something else without anybody being told.
bool needs_approval(const Change& change);

/// Entries for changes that are not there, that need none, or whose time is over; and entries that stand twice.
std::vector<ApprovalFault> approval_faults(const std::vector<Approval>& approvals, const Comparison& comparison);

bool is_approved(const Change& change, const std::vector<Approval>& approvals);

/// Adds an entry for `change` at the end of the file, which is made if need be. Until the next major version of the
/// spec, unless `until` says otherwise. The error is a sentence.
tl::expected<Approval, std::string> approve(const std::filesystem::path& path, const Change& change,
                                            const Comparison& comparison, const std::string& reason, std::string until);

} // namespace chorus::codegen
