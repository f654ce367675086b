#include "conformance/runner/run/shrink.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>

#include <string>
#include <vector>

namespace chorus::conform {
namespace {

namespace json = boost::json;

class Shrinker {
public:
    Shrinker(json::value value, const std::function<bool(const json::value&)>& still_fails, std::size_t tries)
        : whole_(std::move(value)), still_fails_(still_fails), tries_(tries)
    {}

    json::value run()
    {
        while (simplify(whole_)) {
        }
        return std::move(whole_);
    }

private:
    /// Keeps `simpler` in the place of `part` if the whole still fails.
    bool attempt(json::value& part, json::value simpler)
    {
        if (tries_ == 0) return false;
        --tries_;
        std::swap(part, simpler);
        if (still_fails_(whole_)) return true;
        std::swap(part, simpler);
        return false;
    }

    bool simplify(json::value& part)
    {
        if (part.is_object()) return simplify_object(part);
        if (part.is_array()) return simplify_list(part);
        if (part.is_string()) return simplify_text(part);
        if (part.is_number() && part.to_number<double>() != 0) return attempt(part, 0);
        return false;
    }

    bool simplify_object(json::value& part)
    {
        bool better = false;
        std::vector<std::string> keys;
        for (const auto& entry : part.get_object())
            keys.emplace_back(entry.key());
        for (const std::string& key : keys) {
            json::object rest = part.get_object();
            rest.erase(key);
            better = attempt(part, std::move(rest)) || better;
        }
        for (auto&& entry : part.get_object())
            better = simplify(entry.value()) || better;
        return better;
    }

    /// Without a half, a quarter and so on, down to single items.
    bool simplify_list(json::value& part)
    {
        bool better = false;
        for (std::size_t length = part.get_array().size() / 2 + 1; length > 0; length /= 2) {
            for (std::size_t at = 0; at + length <= part.get_array().size();) {
                json::array rest = part.get_array();
                rest.erase(rest.begin() + at, rest.begin() + at + length);
                if (attempt(part, std::move(rest))) {
                    better = true;
                } else {
                    at += length;
                }
            }
        }
        for (json::value& item : part.get_array())
            better = simplify(item) || better;
        return better;
    }

    /// Half as long again and again. A character is not cut.
    bool simplify_text(json::value& part)
    {
        bool better = false;
        while (!part.get_string().empty()) {
            std::string_view text = part.get_string();
            std::size_t length = text.size() / 2;
            while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80)
                --length;
            if (!attempt(part, json::string(text.substr(0, length)))) break;
            better = true;
        }
        return better;
    }

    json::value whole_;
    const std::function<bool(const json::value&)>& still_fails_;
    std::size_t tries_;
};

} // namespace

json::value shrink(json::value value, const std::function<bool(const json::value&)>& still_fails, std::size_t tries)
{
    return Shrinker(std::move(value), still_fails, tries).run();
}

} // namespace chorus::conform
