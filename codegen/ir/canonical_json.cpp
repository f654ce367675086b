#include "codegen/ir/canonical_json.hpp"

#include "codegen/runtime/wire/writer.hpp"

#include <algorithm>

namespace chorus::codegen {

namespace {

constexpr std::size_t page_width = 120;

/// Writes values in one line where they fit.
class Printer {
public:
    std::string print(const Json& json)
    {
        add(json, 0);
        out_.push_back('\n');
        return std::move(out_);
    }

private:
    /// Appends `json` in one line; false, and nothing useful appended, once `limit` characters are passed.
    static bool flat(const Json& json, std::string& out, std::size_t limit)
    {
        if (const Json::List* items = json.list()) {
            out.push_back('[');
            for (const Json& item : *items) {
                if (out.back() != '[') out += ", ";
                if (!flat(item, out, limit)) return false;
            }
            out.push_back(']');
        } else if (const Json::Object* fields = json.object()) {
            out.push_back('{');
            bool first = true;
            for (const auto& [key, field] : *fields) {
                if (!first) out += ", ";
                first = false;
                wire::Writer(out).string(key);
                out += ": ";
                if (!flat(field, out, limit)) return false;
            }
            out.push_back('}');
        } else {
            add_scalar(json, out);
        }
        return out.size() <= limit;
    }

    static void add_scalar(const Json& json, std::string& out)
    {
        const double* number = std::get_if<double>(&json.value);
        if (number == nullptr) {
            out += to_compact_text(json);
            return;
        }
        std::string text;
        wire::append_number(text, *number);
        if (text.find_first_of(".eE") == std::string::npos) text += ".0";
        out += text;
    }

    void line(std::size_t depth)
    {
        out_.push_back('\n');
        out_.append(depth * 2, ' ');
    }

    void add(const Json& json, std::size_t depth)
    {
        const std::size_t start = out_.find_last_of('\n') + 1;
        const std::size_t column = out_.size() - start;
        std::string text;
        const std::size_t room = page_width > column ? page_width - column : 0;
        const Json::Object* fields = json.object();
        const Json::List* items = json.list();
        if (flat(json, text, room) || (fields == nullptr && items == nullptr)) {
            out_ += text;
            return;
        }
        out_.push_back(fields != nullptr ? '{' : '[');
        bool first = true;
        const auto next = [&] {
            if (!first) out_.push_back(',');
            first = false;
            line(depth + 1);
        };
        for (std::size_t i = 0; fields != nullptr && i < fields->size(); ++i) {
            next();
            wire::Writer(out_).string((*fields)[i].first);
            out_ += ": ";
            add((*fields)[i].second, depth + 1);
        }
        for (std::size_t i = 0; items != nullptr && i < items->size(); ++i) {
            next();
            add((*items)[i], depth + 1);
        }
        line(depth);
        out_.push_back(fields != nullptr ? '}' : ']');
    }

    std::string out_;
};

} // namespace

Json sorted_object(Json::Object fields)
{
    std::sort(fields.begin(), fields.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return Json(std::move(fields));
}

std::string canonical_text(const Json& json)
{
    return Printer().print(json);
}

} // namespace chorus::codegen
