// Changes the text of a message and leaves its name whole, since hardly any change of a name is a name.
#include "tests/fuzz/finding.hpp"
#include "tests/fuzz/message_table.hpp"

#include <cstring>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned int seed)
{
    const std::size_t line = chorus::fuzz::text_of(data, size).find('\n');
    const auto& known = chorus::fuzz::known_messages();
    const bool other_name = seed % 32 == 0 || line == std::string_view::npos;
    const std::string name =
        other_name ? known[(seed / 32) % known.size()].name : std::string(chorus::fuzz::text_of(data, line));
    const std::string text(chorus::fuzz::text_of(data, size).substr(line == std::string_view::npos ? 0 : line + 1));
    const std::size_t head = name.size() + 1;
    if (head + text.size() > max_size) return LLVMFuzzerMutate(data, size, max_size);
    std::memcpy(data, name.data(), name.size());
    data[name.size()] = '\n';
    std::memcpy(data + head, text.data(), text.size());
    return head + LLVMFuzzerMutate(data + head, text.size(), max_size - head);
}
