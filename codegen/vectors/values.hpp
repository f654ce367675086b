#pragma once

#include "codegen/model/json.hpp"
#include "codegen/model/spec.hpp"
#include "codegen/vectors/random.hpp"

namespace chorus::codegen {

/// Text of `length` characters from every class of UTF-8: escapes, marks of JSON, one to four bytes, the last of each.
std::string random_text(Random& random, std::uint64_t length);
/// Canonical base64 of so many bytes.
std::string random_base64(Random& random, std::uint64_t size);

/// Makes values that the specs accept. Bounds, choices and absent fields are more frequent than chance would have them.
class ValueMaker {
public:
    /// `size` is about how many scalars a value holds; lists stay as short as they may once that many are made.
    ValueMaker(Random& random, std::size_t size) : random_(random), left_(size) {}

    Json of(const TypeDecl& type);
    Json of(const Fields& fields);

private:
    Json of(const TypeUse& use, const Limits& limits);
    Json fields_by_chance(const Fields& fields);
    /// Some of what had other names before comes under those.
    std::string name_of(const EnumValue& value);
    Json under_old_names(Json value, const Fields& fields);
    Json union_of(const TypeDecl& type);
    Json list_of(const TypeUse& use, const Limits& limits);
    Json map_of(const TypeUse& use, const Limits& limits);
    Json scalar_of_kind(Scalar scalar, const Limits& limits);
    Json integer_in(double min, double max);
    Json real_in(Scalar scalar, double min, double max);
    std::string text_of(const Limits& limits);
    std::string text_matching(const Limits& limits);
    std::uint64_t size_between(std::uint64_t min, std::uint64_t max, std::uint64_t usual);
    bool is_full() const { return left_ == 0 || depth_ > deepest; }

    static constexpr int deepest = 8;

    Random& random_;
    std::size_t left_;
    int depth_ = 0;
};

} // namespace chorus::codegen
