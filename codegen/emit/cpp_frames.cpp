#include "codegen/emit/cpp_frames.hpp"

#include "codegen/emit/interface.hpp"
#include "codegen/model/names.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

struct Layout {
    std::string_view cpp;
    std::size_t bytes;
};

Layout layout_of(Scalar scalar)
{
    switch (scalar) {
    case Scalar::boolean:
    case Scalar::u8:
        return {"std::uint8_t", 1};
    case Scalar::i8:
        return {"std::int8_t", 1};
    case Scalar::i16:
        return {"std::int16_t", 2};
    case Scalar::u16:
        return {"std::uint16_t", 2};
    case Scalar::i32:
        return {"std::int32_t", 4};
    case Scalar::u32:
        return {"std::uint32_t", 4};
    case Scalar::i53:
        return {"std::int64_t", 8};
    case Scalar::u53:
        return {"std::uint64_t", 8};
    case Scalar::f32:
        return {"float", 4};
    default:
        return {"double", 8};
    }
}

std::string record_struct(const Stream& stream)
{
    std::string out = "    struct Record {\n";
    for (const Field& field : stream.record)
        out += doc_comment(field.doc, 8) +
               fmt::format("        {} {} = 0;\n", layout_of(field.type.scalar).cpp, cpp_name(field.name.text));
    return out + "        bool operator==(const Record&) const = default;\n    };\n";
}

std::string put_function(const Stream& stream)
{
    std::string out = "    /// Writes `record_bytes` bytes at `at`.\n"
                      "    static void put(std::byte* at, const Record& record) noexcept\n    {\n";
    for (const Field& field : stream.record)
        out += fmt::format("        at = wire::put_number(at, record.{});\n", cpp_name(field.name.text));
    return out + "        static_cast<void>(at);\n    }\n";
}

std::string take_function(const Stream& stream)
{
    std::string out = "    /// Reads `record_bytes` bytes from `at`.\n"
                      "    static Record take(const std::byte* at) noexcept\n    {\n        Record record;\n";
    for (const Field& field : stream.record)
        out += fmt::format("        record.{} = wire::take_number<{}>(at);\n", cpp_name(field.name.text),
                           layout_of(field.type.scalar).cpp);
    return out + "        return record;\n    }\n";
}

std::string stream_struct(const Stream& stream, std::size_t id)
{
    std::string out = doc_comment(stream.doc);
    out += fmt::format("struct {} {{\n    static constexpr std::uint8_t id = {};\n    static constexpr std::uint16_t "
                       "record_bytes = {};\n"
                       "    static constexpr std::uint32_t max_per_second = {};\n\n",
                       pascal_case(stream.name.text), id, record_bytes(stream), stream.max_per_second);
    return out + record_struct(stream) + "\n" + put_function(stream) + "\n" + take_function(stream) + "};\n\n";
}

} // namespace

std::size_t record_bytes(const Stream& stream)
{
    std::size_t bytes = 0;
    for (const Field& field : stream.record)
        bytes += layout_of(field.type.scalar).bytes;
    return bytes;
}

std::size_t stream_id(const Model& model, const Spec& domain, const Stream& stream)
{
    std::size_t id = 0;
    for (const Spec& spec : model.specs) {
        if (spec.owner != domain.owner) continue;
        for (const Stream& other : spec.streams) {
            if (&other == &stream) return id;
            ++id;
        }
    }
    return id;
}

std::string cpp_frames_header(const Model& model, const Spec& domain)
{
    std::string out = cpp_banner(domain);
    out += fmt::format(
        "#pragma once\n\n#include \"codegen/runtime/wire/stream_frame.hpp\"\n\nnamespace {}::streams {{\n\n",
        domain_namespace(domain));
    for (const Stream& stream : domain.streams)
        out += stream_struct(stream, stream_id(model, domain, stream));
    return out + fmt::format("}} // namespace {}::streams\n", domain_namespace(domain));
}

} // namespace chorus::codegen
