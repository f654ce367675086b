#pragma once

#include <stdexcept>
#include <string>

namespace chorus::conform {

/// The testee did what it must not, or did not do what it must.
struct Failed : std::runtime_error {
    explicit Failed(const std::string& what, std::string shrunk_message = {})
        : std::runtime_error(what), message(std::move(shrunk_message))
    {}
    std::string message; ///< the smallest message that shows it, where there is one
};

/// The testee refuses a client that says what the specs ask for.
struct Unwelcome : Failed {
    using Failed::Failed;
};

/// It may do that, but should not.
struct NonStrict : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// It did what it must not, and that is known and was decided on.
struct ExpectedFailure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The case says nothing of this testee, for the reason given.
struct Skipped : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The user ended the run.
struct Interrupted : std::runtime_error {
    Interrupted() : std::runtime_error("The run was interrupted.") {}
};

/// The testee did not answer in time.
struct Silent : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The connection or the process ended where it must not.
struct Lost : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace chorus::conform
