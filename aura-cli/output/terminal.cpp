#include "aura-cli/output/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

namespace chorus::aura {

bool is_terminal(int descriptor)
{
    return ::isatty(descriptor) != 0;
}

std::size_t terminal_width()
{
    winsize size{};
    if (!is_terminal(STDOUT_FILENO) || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
    return size.ws_col;
}

} // namespace chorus::aura
