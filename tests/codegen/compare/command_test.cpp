#include "codegen/model/json_reader.hpp"
#include "tests/codegen/compare/repository.hpp"

#include <catch2/catch.hpp>

using namespace chorus::codegen;
using Catch::Matchers::Contains;

TEST_CASE("a required reply field that is removed is caught with the message that older clients refuse")
{
    const Repository repository;
    repository.edit(", weight: f64", "");
    const ProcessResult result = repository.run("\"$CHORUS\" breaking --against git:HEAD");
    CHECK(result.exit_code == 1);
    CHECK_THAT(result.output, Contains("field removed: commands.fill.reply.weight"));
    CHECK_THAT(result.output,
               Contains("what the newer server writes is refused by the older client at /payload/weight (required)"));
    CHECK_THAT(result.output,
               Contains("{\"domain\":\"box\",\"kind\":\"event\",\"name\":\"fill\",\"payload\":{\"left\":3}}"));
    CHECK_THAT(result.output, Contains("need a new major version"));
}

TEST_CASE("without changes there is nothing to find")
{
    const Repository repository;
    CHECK(repository.run("\"$CHORUS\" breaking --against git:HEAD").exit_code == 0);
    CHECK_THAT(repository.run("\"$CHORUS\" diff git:HEAD chorus/specs").output, Contains("0 changes"));
}

TEST_CASE("a break that was approved and has its version passes, until the approval is stale")
{
    const Repository repository;
    repository.edit(", weight: f64", "");
    repository.edit("version: 1.0.0", "version: 2.0.0");
    const auto json = read_json(repository.run("\"$CHORUS\" breaking --against git:HEAD --format json").output);
    REQUIRE(json);
    REQUIRE(json->find("changes")->list()->size() == 1);
    const std::string print = *json->find("changes")->list()->front().find("fingerprint")->text();
    CHECK(repository.run("\"$CHORUS\" breaking --against git:HEAD --approve " + print).exit_code == 2);
    CHECK(repository.run("\"$CHORUS\" breaking --against git:HEAD --approve 000000000000 --reason no").exit_code == 2);
    CHECK(repository.run("\"$CHORUS\" breaking --against git:HEAD --approve " + print + " --reason 'Nobody reads it.'")
              .exit_code == 0);
    CHECK(repository.run("\"$CHORUS\" breaking --against git:HEAD").exit_code == 0);
    CHECK(repository.run("\"$CHORUS\" check").exit_code == 0);
    repository.commit("second");
    const ProcessResult stale = repository.run("\"$CHORUS\" breaking --against git:HEAD");
    CHECK(stale.exit_code == 1);
    CHECK_THAT(stale.output, Contains("There is no such change"));
    CHECK(repository.run("\"$CHORUS\" breaking --against git:HEAD~1").exit_code == 0);
}

TEST_CASE("how a change is approved is told, and what would be no approval is refused")
{
    const Repository repository;
    repository.edit(", weight: f64", "");
    const auto json = read_json(repository.run("\"$CHORUS\" breaking --against git:HEAD --format json").output);
    REQUIRE(json);
    const std::string print = *json->find("changes")->list()->front().find("fingerprint")->text();
    const std::string line = "chorus breaking --against git:HEAD --approve ";
    CHECK_THAT(repository.run("\"$CHORUS\" breaking --against git:HEAD").output, Contains(line + "FINGERPRINT"));
    for (const char* format : {"markdown", "github", "sarif", "junit"})
        CHECK_THAT(repository.run("\"$CHORUS\" breaking --against git:HEAD --format " + std::string(format)).output,
                   Contains("--against git") && Contains("--approve " + print));
    const auto refusal = [&](const std::string& options) {
        const ProcessResult result =
            repository.run("\"$CHORUS\" breaking --against git:HEAD --approve " + print + " " + options);
        CHECK(result.exit_code == 2);
        return result.errors;
    };
    CHECK_THAT(refusal("--reason ' '"), Contains("needs a reason"));
    CHECK_THAT(refusal("--reason Meant. --until soon"), Contains("`soon` is not a version"));
    CHECK_THAT(refusal("--reason Meant. --until 1.0.0"), Contains("would end at once"));
    CHECK_FALSE(std::filesystem::exists(repository.root() / "chorus/specs/changes.yaml"));
    repository.shell("\"$CHORUS\" breaking --against git:HEAD --reason Meant. --approve " + print);
    CHECK_THAT(refusal("--reason Meant."), Contains("approved already, until 2.0.0") && Contains("changes.yaml:"));
}

TEST_CASE("a version that goes back is found, and an experimental domain may break with a minor one")
{
    const Repository repository;
    repository.edit("version: 1.0.0", "version: 0.9.0");
    const ProcessResult back = repository.run("\"$CHORUS\" breaking --against git:HEAD");
    CHECK(back.exit_code == 1);
    CHECK_THAT(back.output, Contains("goes back from 1.0.0 to 0.9.0"));
    repository.edit("version: 0.9.0", "version: 1.0.0");
    repository.edit("stability: stable", "stability: experimental");
    repository.commit("experimental");
    repository.edit(", weight: f64", "");
    CHECK_THAT(repository.run("\"$CHORUS\" breaking --against git:HEAD").output,
               Contains("needs a minor version, and a major one once the domain is stable"));
}

TEST_CASE("faults of the specs are told beside the report, which stays of its format")
{
    const Repository repository;
    repository.edit("size: u8", "size: Nothing");
    for (const char* command : {"breaking --against git:HEAD", "diff git:HEAD chorus/specs"}) {
        const ProcessResult result = repository.run("\"$CHORUS\" " + std::string(command) + " --format json");
        CHECK(result.exit_code == 1);
        CHECK(result.output.empty());
        CHECK_THAT(result.errors, Contains("CH0301"));
    }
}

TEST_CASE("compared with the last release, what was never released is free")
{
    const Repository repository;
    const ProcessResult none = repository.run("\"$CHORUS\" breaking --against release");
    CHECK(none.exit_code == 2);
    CHECK_THAT(none.errors, Contains("There is no release"));
    repository.shell("git tag v1.0.0");
    repository.edit("version: 1.0.0", "version: 1.1.0");
    repository.edit("commands:\n", "commands:\n  shut: {doc: Shut it., from: [aura], input: {hard: bool}}\n");
    repository.commit("second");
    CHECK(repository.run("\"$CHORUS\" breaking --against release").exit_code == 0);
    repository.edit("{hard: bool}", "{soft: string}");
    CHECK(repository.run("\"$CHORUS\" breaking --against release").exit_code == 0);
    CHECK(repository.run("\"$CHORUS\" breaking --against git:HEAD").exit_code == 1);
}

TEST_CASE("a past that cannot be read is told")
{
    const Repository repository;
    const auto errors = [&](const std::string& line) {
        const ProcessResult result = repository.run(line);
        CHECK(result.exit_code == 2);
        return result.errors;
    };
    CHECK_THAT(errors("\"$CHORUS\" breaking --against git:nowhere"), Contains("git knows no `nowhere`"));
    CHECK_THAT(errors("\"$CHORUS\" breaking --against git:--help"), Contains("git knows no `--help`"));
    CHECK_THAT(errors("\"$CHORUS\" breaking --against ir:nothing.json"), Contains("cannot be read"));
    CHECK_THAT(errors("\"$CHORUS\" breaking --against ir:chorus/specs/pulse/box.yaml"), Contains("is not the IR"));
    CHECK_THAT(errors("\"$CHORUS\" breaking --against nowhere"), Contains("no specs in nowhere"));
    CHECK_THAT(errors("mkdir empty && PATH=\"$PWD/empty\" \"$CHORUS\" breaking --against git:HEAD"),
               Contains("git cannot be started"));
    CHECK_THAT(errors("rm -rf .git && \"$CHORUS\" breaking --against git:HEAD"), Contains("not in a git repository"));
}

TEST_CASE("a shallow clone is told apart from a wrong name")
{
    const Repository repository;
    repository.edit("Boxes.", "More boxes.");
    repository.commit("second");
    repository.shell("git clone -q --depth 1 \"file://$PWD\" clone");
    const ProcessResult result = repository.run("cd clone && \"$CHORUS\" breaking --against git:HEAD~1");
    CHECK(result.exit_code == 2);
    CHECK_THAT(result.errors, Contains("shallow clone"));
}

TEST_CASE("untidy specs of the past can still be compared with, unclear ones cannot")
{
    const Repository repository;
    repository.edit("doc: Fill it.", "doc: Fill it, if any.");
    repository.commit("untidy");
    repository.edit("doc: Fill it, if any.", "doc: Fill it.");
    const ProcessResult untidy = repository.run("\"$CHORUS\" breaking --against git:HEAD");
    CHECK(untidy.exit_code == 0);
    CHECK_THAT(untidy.errors, Contains("passed over"));
    repository.edit("size: u8", "size: Nothing");
    repository.commit("unclear");
    repository.edit("size: Nothing", "size: u8");
    CHECK(repository.run("\"$CHORUS\" breaking --against git:HEAD").exit_code == 1);
}

TEST_CASE("the IR of the past serves as well as the past itself")
{
    const Repository repository;
    repository.shell("\"$CHORUS\" ir --out old.json");
    repository.edit(", weight: f64", "");
    const std::string from_git = repository.run("\"$CHORUS\" diff git:HEAD chorus/specs").output;
    const std::string from_ir = repository.run("\"$CHORUS\" diff ir:old.json chorus/specs").output;
    CHECK(from_git.substr(0, from_git.find('\n')) == from_ir.substr(0, from_ir.find('\n')));
    CHECK_THAT(from_ir, Contains("1 change from"));
}

TEST_CASE("every message that shows a break can be saved")
{
    const Repository repository;
    repository.edit("weight: f64", "weight: string");
    repository.run("\"$CHORUS\" breaking --against git:HEAD --save-witnesses shown");
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(repository.root() / "shown")) {
        const auto json = read_json(read_file(entry.path()).value());
        REQUIRE(json);
        CHECK(json->find("message")->find("payload")->find("weight") != nullptr);
        ++files;
    }
    CHECK(files == 2);
}

TEST_CASE("the example for CI shows a break on the pull request and lets a good edit pass")
{
    const std::string workflow = read_file(project_root() / "examples/ci/specs.yml").value();
    const std::size_t begin = workflow.find("# begin\n") + 8;
    const std::string lines = workflow.substr(begin, workflow.find("# end") - begin);
    REQUIRE_THAT(lines, Contains("breaking"));
    const Repository repository;
    repository.shell("git tag v1.0.0");
    CHECK(repository.run("set -e\n" + lines).exit_code == 0);
    repository.edit("size: u8", "size: {type: u8, max: 9}");
    const ProcessResult result = repository.run("set -e\n" + lines);
    CHECK(result.exit_code == 1);
    CHECK_THAT(result.output,
               Contains("::error file=chorus/specs/pulse/box.yaml,line=8,col=47,title=reject%3A limit changed::"));
    CHECK_THAT(read_file(repository.root() / "changes.md").value(), Contains("| reject | limit changed |"));
    CHECK_FALSE(std::filesystem::is_empty(repository.root() / "witnesses"));
}

TEST_CASE("a program outside the compiler writes files from the specs, within its folder")
{
    const Repository repository;
    const std::string example = (project_root() / "examples/emitters/operations-csv.mjs").string();
    CHECK(repository.run("\"$CHORUS\" emit --out tables -- node " + example).exit_code == 0);
    CHECK(read_file(repository.root() / "tables/pulse.csv").value() ==
          "domain,operation,kind,parties,errors,doc\nbox,fill,command,aura,,Fill it.\n");
    CHECK_THAT(repository.run("\"$CHORUS\" emit --out tables -- node " + example).output, Contains("up to date"));
    const std::string two =
        R"(sh -c 'printf "{\"path\": \"a\", \"text\": \"\"}\n{\"path\": \"b\", \"text\": \"\"}\n"')";
    CHECK(repository.run("\"$CHORUS\" emit --out new/folder -- " + two).exit_code == 0);
    CHECK(std::filesystem::exists(repository.root() / "new/folder/b"));
    repository.edit("Fill it.", "Fill it up.");
    CHECK(repository.run("\"$CHORUS\" emit --check --out tables -- node " + example).exit_code == 3);

    const auto refused = [&](const std::string& answer) {
        write_text(repository.root() / "answer.sh", "cat > /dev/null\ncat <<'END'\n" + answer + "\nEND\n");
        const ProcessResult result = repository.run("\"$CHORUS\" emit --out tables -- sh answer.sh");
        CHECK(result.exit_code == 2);
        return result.errors;
    };
    for (const char* path : {"../out.txt", "/tmp/out.txt", "a/../../out.txt", "", ".", "a//b", "./a", "a/"})
        CHECK_THAT(refused(std::string(R"({"path": ")") + path + R"(", "text": ""})"),
                   Contains("leads out of the folder"));
    CHECK_FALSE(std::filesystem::exists(repository.root() / "out.txt"));
    repository.shell("ln -s .. tables/up");
    CHECK_THAT(refused(R"({"path": "up/out.txt", "text": ""})"), Contains("leads out of the folder"));
    CHECK_THAT(refused("{}"), Contains("Line 1 of sh"));
    CHECK_THAT(refused("nonsense"), Contains("Line 1 of sh"));
    CHECK_THAT(repository.run("\"$CHORUS\" emit --out tables no-such-program").errors, Contains("cannot be started"));
    CHECK_THAT(repository.run("\"$CHORUS\" emit --out tables -- sh -c 'echo why >&2; exit 7'").errors, Contains("why"));
}
