#include "codegen/fix/apply.hpp"

#include "codegen/check/check.hpp"
#include "codegen/lint/lint.hpp"
#include "codegen/model/loader.hpp"
#include "codegen/report/pages.hpp"
#include "tests/codegen/support/pages.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

using namespace chorus::codegen;

namespace {

void judge(Model& model, Diagnostics& diagnostics)
{
    check(model, diagnostics);
    if (diagnostics.empty()) lint(model, diagnostics);
}

/// The specs of a folder, mended on disk.
class Patient {
public:
    explicit Patient(const std::string& text) { write_text(path(), text); }

    FixResult mend(Applicability most) { return fix_specs(folder_.path(), most, judge); }
    std::string text() const { return read_file(path()).value(); }
    std::filesystem::path path() const { return folder_.path() / "pulse/sample.yaml"; }
    const std::filesystem::path& folder() const { return folder_.path(); }

private:
    TemporaryFolder folder_;
};

std::string with_head(const std::string& body)
{
    return "chorus: 1\ndomain: sample # the name\nowner: pulse\nversion: 1.0.0\nstability: experimental\n"
           "doc: A domain.\n" +
           body;
}

void add_base(const Patient& patient, const std::string& extra = {})
{
    write_text(patient.folder() / "types/base.yaml",
               "chorus: 1\nlibrary: base\nversion: 1.0.0\nstability: experimental\ndoc: Shared.\ntypes:\n"
               "  Size: {scalar: u8, doc: A size.}\n" +
                   extra);
}

} // namespace

TEST_CASE("every bad example whose finding has a fix is without that finding after the fix")
{
    std::set<std::string> mended;
    for (const RuleInfo& rule : rule_catalogue()) {
        TemporaryFolder folder;
        const auto before = check_example(example_of(page_of(rule.id), "Bad"), folder.path(), true);
        const std::vector<Diagnostic> found = before->diagnostics.sorted();
        const bool fixable =
            std::any_of(found.begin(), found.end(), [](const Diagnostic& finding) { return !finding.fixes.empty(); });
        if (!fixable) continue;
        INFO(rule.id << " " << rule.name);
        const FixResult result = fix_specs(folder.path(), Applicability::review, judge);
        CHECK(result.failure.empty());
        CHECK_FALSE(result.applied.empty());
        Model model;
        Diagnostics after;
        load_specs(folder.path(), model, after);
        judge(model, after);
        for (const Diagnostic& finding : after.sorted())
            CHECK(info(finding.rule).id != rule.id);
        mended.insert(std::string(rule.id));
    }
    // Those that are worth a fix: a page whose example lost its fix would go unseen otherwise.
    for (const std::string id : {"CH0201", "CH0204", "CH0210", "CH0301", "CH0302", "CH0303", "CH0304", "CH0306",
                                 "CH0310", "CH0311", "CH0501", "CH2121", "CH2181", "CH2191"}) {
        INFO(id);
        CHECK(mended.contains(id));
    }
}

TEST_CASE("misspelled names are mended wherever they stand and comments stay")
{
    Patient patient(with_head("tpyes: # what there is\n  Beats: {scalar: f64, docc: Time.} # in quarters\n"
                              "events:\n  state: {doc: It moves., to: [auar], payload: {at: Beat}} # often\n"));
    CHECK(patient.mend(Applicability::safe).applied.size() == 4);
    CHECK(patient.text() ==
          with_head("types: # what there is\n  Beats: {scalar: f64, doc: Time.} # in quarters\n"
                    "events:\n  state: {doc: It moves., to: [aura], payload: {at: Beats}} # often\n"));
}

TEST_CASE("a file that declares a missing type is used, in the way that the others are")
{
    const std::string body = "events:\n  state: {doc: It moves., to: [aura], payload: {size: Size}}\n";
    Patient none(with_head(body));
    add_base(none);
    none.mend(Applicability::safe);
    CHECK(none.text().find("domain: sample # the name\nuse: [types/base]\nowner:") != std::string::npos);

    const std::string more = "  Width: {scalar: u8, doc: A width.}\n";
    const std::string both = "events:\n  state: {doc: It moves., to: [aura], payload: {size: Size, at: Place}}\n";
    const std::string other = "chorus: 1\nlibrary: other\nversion: 1.0.0\nstability: experimental\ndoc: Others.\n"
                              "types:\n  Place: {scalar: u8, doc: A place.}\n";
    Patient flow(with_head("use: [types/other] # all\n" + both));
    add_base(flow, more);
    write_text(flow.folder() / "types/other.yaml", other);
    flow.mend(Applicability::safe);
    CHECK(flow.text().find("use: [types/other, types/base] # all\n") != std::string::npos);

    Patient block(with_head("use:\n  - types/other # this\n" + both));
    add_base(block, more);
    write_text(block.folder() / "types/other.yaml", other);
    block.mend(Applicability::safe);
    CHECK(block.text().find("use:\n  - types/other # this\n  - types/base\n") != std::string::npos);
}

TEST_CASE("what is used for nothing is taken away and comments stay")
{
    const std::string body = "events:\n  state: {doc: It moves., to: [aura], payload: {size: Size}}\n";
    const auto mended = [&](const std::string& use, const std::string& rest) {
        Patient patient(with_head(use + rest));
        add_base(patient);
        write_text(patient.folder() / "types/other.yaml",
                   "chorus: 1\nlibrary: other\nversion: 1.0.0\nstability: experimental\ndoc: Others.\n");
        patient.mend(Applicability::safe);
        return patient.text();
    };
    CHECK(mended("use: [types/other, types/base] # both\n", body) == with_head("use: [types/base] # both\n" + body));
    CHECK(mended("use: [types/base, types/other]\n", body) == with_head("use: [types/base]\n" + body));
    CHECK(mended("use:\n  - types/base\n  - types/other # why\n", body) ==
          with_head("use:\n  - types/base\n  # why\n" + body));
    CHECK(mended("use: [types/other]\n", "events: {}\n") == with_head("events: {}\n"));
    CHECK(mended("use:\n  - types/other\n", "events: {}\n") == with_head("events: {}\n"));
}

TEST_CASE("a type is renamed with all its uses, in other files too")
{
    Patient patient(
        with_head("use: [types/base]\nevents:\n  state: {doc: It moves., to: [aura], payload: {at: list<boxSize>}}\n"));
    add_base(patient, "  boxSize: {scalar: u8, doc: A size.}\n");
    patient.mend(Applicability::safe);
    CHECK(patient.text().find("list<BoxSize>") != std::string::npos);
    CHECK(read_file(patient.folder() / "types/base.yaml").value().find("  BoxSize: {") != std::string::npos);
}

TEST_CASE("what is on the wire is renamed only when somebody has a look")
{
    const std::string text = with_head("events:\n  play_state: {doc: It plays., to: [aura]}\n");
    Patient patient(text);
    CHECK(patient.mend(Applicability::safe).applied.empty());
    CHECK(patient.text() == text);
    patient.mend(Applicability::review);
    CHECK(patient.text().find("  playState: {") != std::string::npos);
}

TEST_CASE("a byte order mark is removed")
{
    const std::string text = with_head("events: {}\n");
    Patient patient("\xEF\xBB\xBF" + text);
    CHECK(patient.mend(Applicability::safe).applied.size() == 1);
    CHECK(patient.text() == text);
}
