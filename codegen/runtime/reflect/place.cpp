#include "codegen/runtime/reflect/place.hpp"

#include "codegen/runtime/reflect/payload.hpp"

namespace chorus::reflect {

Place Place::field(std::string_view name) const
{
    Place inner = *this;
    if (!inner.steps_.empty()) inner.steps_ += separator_;
    inner.steps_ += on_command_line() ? kebab_case(name) : std::string(name);
    return inner;
}

Place Place::item(std::size_t index) const
{
    Place inner = *this;
    inner.steps_ += separator_ == '/' ? "/" + std::to_string(index) : "[" + std::to_string(index) + "]";
    return inner;
}

std::string Place::text() const
{
    return steps_.empty() ? "input" : prefix_ + steps_;
}

} // namespace chorus::reflect
