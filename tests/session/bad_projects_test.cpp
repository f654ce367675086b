#include <catch2/catch.hpp>

#include "tests/session/sound_session.hpp"

using namespace chorus;
using namespace chorus::aura_test;
using namespace chorus::session_test;
namespace fs = std::filesystem;

namespace {

/// Closes the project after saving it, and gives the text of its file.
std::string saved_project(const SoundSession& session)
{
    session.must({"track", "create", "Bass"});
    session.must({"save"});
    session.must({"project", "close"});
    return read_text(session.project() / "project.json");
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const auto place = text.find(what);
    REQUIRE(place != std::string::npos);
    return text.replace(place, what.size(), by);
}

/// No journal has the lost text either.
void drop_journal(const SoundSession& session)
{
    for (const auto& entry : fs::directory_iterator(session.project()))
        if (entry.path().filename().string().starts_with("journal")) fs::remove(entry.path());
}

} // namespace

TEST_CASE("a damaged project is refused with the place of the damage, and nothing of it is changed")
{
    SoundSession session;
    const std::string text = saved_project(session);
    drop_journal(session);
    const std::string damaged = text.substr(0, text.size() / 2);
    write_text(session.project() / "project.json", damaged);
    const Outcome outcome = session.refused({"open", session.project()}, "project.damaged");
    CHECK(at(outcome, "/error/details/path").find("project.json") != std::string::npos);
    CHECK(read_text(session.project() / "project.json") == damaged);
    session.must({"new", session.path() / "other"});
    CHECK(session.is_well());
}

TEST_CASE("a project of a newer version is refused and left as it is")
{
    SoundSession session;
    const std::string newer = replaced(saved_project(session), "\"schema\": 1", "\"schema\": 999");
    write_text(session.project() / "project.json", newer);
    const Outcome outcome = session.refused({"open", session.project()}, "project.newerVersion");
    CHECK(at(outcome, "/error/details/schema") == "999");
    CHECK(read_text(session.project() / "project.json") == newer);
}

TEST_CASE("a folder without a project is refused")
{
    SoundSession session;
    session.must({"project", "close"});
    session.refused({"open", session.path()}, "project.notFound");
    session.refused({"new", session.project()}, "project.exists");
    session.refused({"track", "list"}, "project.notOpen");
}

TEST_CASE("a project that another session has open is refused there")
{
    SoundSession session;
    session.must({"up", "--session", "other", "--device", "virtual"});
    const Outcome second = session.run({"open", session.project(), "--session", "other", "--json"});
    CHECK(error_code(second) == "project.locked");
    CHECK(at(second, "/error/hint").size() > 10);
    session.must({"track", "create", "Bass"});
    session.must({"down", "--session", "other"});
}

TEST_CASE("a route that leads back to where it comes from is refused with its path")
{
    SoundSession session;
    session.must({"channel", "create", "A"});
    session.must({"channel", "create", "B"});
    session.must({"routing", "set-output", "A", "B"});
    const Outcome circle = session.refused({"routing", "set-output", "B", "A"}, "routing.cycle");
    CHECK(at(circle, "/error/details/path").find("A") != std::string::npos);
    session.refused({"node", "add-send", "B", "A", "-6"}, "routing.cycle");
    session.refused({"routing", "set-output", "Master", "A"}, "routing.masterHasNoOutput");
    session.must({"track", "create", "Bass"});
    session.refused({"routing", "set-output", "A", "Bass"}, "routing.notATarget");
    CHECK(session.is_well());
}

TEST_CASE("an unknown plugin is refused with the one that was probably meant")
{
    SoundSession session;
    session.must({"track", "create", "Bass"});
    const Outcome by_name = session.refused({"add-plugin", "Bass", "mda Ambiance"}, "name.unknown");
    CHECK(at(by_name, "/error/hint").find("MDA Ambience") != std::string::npos);
    session.refused({"add-plugin", "Bass", "http://nowhere.example/plugin"}, "node.unknownPlugin");
    CHECK(at(session.must({"node", "list", "Bass"}), "/nodes") == "[]");
    CHECK(session.is_well());
}
