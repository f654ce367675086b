#include "codegen/emit/ts_package.hpp"

#include "codegen/emit/ts_module.hpp"
#include "codegen/model/names.hpp"
#include "codegen/model/owners.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

constexpr std::string_view folder = "generated/ts/";
constexpr std::string_view banner = "// Generated from chorus/specs. Edit the specs, then run `chorus gen`.\n";

constexpr std::string_view package_text = R"({{
    "name": "loophole",
    "version": "{}",
    "description": "Types, validators and a client of Loophole's Pulse, generated from its specs.",
    "license": "Apache-2.0",
    "private": true,
    "type": "module",
    "sideEffects": false,
    "engines": {{ "node": ">=18" }},
    "files": ["dist", "src"],
    "exports": {{
{}
    }},
    "scripts": {{ "build": "tsc" }},
    "devDependencies": {{ "typescript": "5.9.3" }}
}}
)";

constexpr std::string_view tsconfig_text = R"({
    "compilerOptions": {
        "target": "ES2022",
        "lib": ["ES2022", "DOM"],
        "module": "NodeNext",
        "types": [],
        "rootDir": "src",
        "outDir": "dist",
        "declaration": true,
        "strict": true,
        "noUncheckedIndexedAccess": true,
        "noPropertyAccessFromIndexSignature": true,
        "exactOptionalPropertyTypes": true,
        "noImplicitOverride": true,
        "noImplicitReturns": true,
        "noUnusedLocals": true,
        "noUnusedParameters": true,
        "verbatimModuleSyntax": true,
        "isolatedModules": true
    },
    "include": ["src"]
}
)";

std::string export_line(std::string_view name, std::string_view file)
{
    return fmt::format("        \"{0}\": {{ \"types\": \"./dist/{1}.d.ts\", \"default\": \"./dist/{1}.js\" }}", name,
                       file);
}

/// What `import … from './track.js'` is called.
std::string module_name(const Spec& spec)
{
    return spec.name.text;
}

std::string owner_index(const Model& model, const std::string& owner, const InterfaceIdentity* identity)
{
    std::string out(banner);
    std::string members;
    std::string making;
    for (const Spec& spec : model.specs) {
        if (spec.owner != owner) continue;
        out += fmt::format("export * as {0} from './{0}.js';\n", module_name(spec));
        const std::string client = ts_client_name(spec);
        if (client.empty()) continue;
        members += fmt::format("    readonly {}: {};\n", module_name(spec), client);
        making += fmt::format("        this.{} = new {}(peer);\n", module_name(spec), client);
    }
    for (const Spec& spec : model.specs)
        if (spec.owner == owner && !ts_client_name(spec).empty())
            out += fmt::format("import {{ {} }} from './{}.js';\n", ts_client_name(spec), module_name(spec));
    if (identity != nullptr)
        out += fmt::format("\n/** Version of the specs. */\nexport const specVersion = '{}';\n"
                           "/** Hash of everything that changes what travels; both ends compare it. */\n"
                           "export const shapeHash = '{}';\n",
                           identity->version, identity->shape);
    if (members.empty()) return out;
    out.insert(banner.size(), "import type { Peer } from '../runtime/peer.js';\n");
    return out + fmt::format("\n/** All domains of {0} over one connection. */\nexport class {1}Client {{\n{2}\n"
                             "    constructor(readonly peer: Peer) {{\n{3}    }}\n}}\n",
                             owner, pascal_case(owner), members, making);
}

/// Every validator by its place in the specs, for programs that judge messages of all kinds.
std::string message_table(const Model& model)
{
    std::string imports(banner);
    imports += "import type { Shape } from './runtime/schema.js';\n";
    std::string table =
        "\n/** Validators by spec and message: `messages['pulse/track']['create.command']`. */\n"
        "export const messages: { readonly [stem: string]: { readonly [message: string]: Shape } } = {\n";
    for (const Spec& spec : model.specs) {
        const std::string module = spec.owner + pascal_case(spec.name.text);
        imports += fmt::format("import * as {} from './{}.js';\n", module, spec.stem);
        table += fmt::format("    '{}': {{\n", spec.stem);
        for (const auto& [message, name] : ts_validators(spec))
            table += fmt::format("        '{}': {}.{},\n", message, module, name);
        table += "    },\n";
    }
    return imports + table + "};\n";
}

bool has_pulse_session(const Model& model)
{
    return model.find("pulse/client") != nullptr && model.find("pulse/project") != nullptr;
}

/// The session is written by hand for the domains that it uses.
void add_runtime(const Model& model, Outputs& outputs)
{
    constexpr std::string_view of_pulse = "pulse/";
    for (const EmbeddedFile& file : ts_runtime_files()) {
        const bool session = file.path.starts_with(of_pulse);
        if (session && !has_pulse_session(model)) continue;
        const std::string path =
            session ? std::string(file.path.substr(of_pulse.size())) : fmt::format("runtime/{}", file.path);
        outputs.push_back({fmt::format("{}src/{}", folder, path),
                           fmt::format("// Copied by `chorus gen` from codegen/emit/ts_runtime/{}. Edit it there.\n{}",
                                       file.path, file.text)});
    }
}

} // namespace

void emit_ts_package(const Model& model, const std::vector<InterfaceIdentity>& interfaces, Outputs& outputs)
{
    std::string index = std::string(banner) + "export * from './runtime/index.js';\n";
    std::vector<std::string> exports{export_line(".", "index")};
    std::string version = "0.0.0";
    for (const std::string_view name : folder_names) {
        const std::string owner(name);
        const auto of_owner = [&](const auto& each) { return each.owner == owner; };
        if (std::none_of(model.specs.begin(), model.specs.end(), of_owner)) continue;
        const auto identity = std::find_if(interfaces.begin(), interfaces.end(), of_owner);
        const InterfaceIdentity* known = identity == interfaces.end() ? nullptr : &*identity;
        if (known != nullptr && version == "0.0.0") version = known->version;
        outputs.push_back({fmt::format("{}src/{}/index.ts", folder, owner), owner_index(model, owner, known)});
        exports.push_back(export_line("./" + owner, owner + "/index"));
        index += fmt::format("export * as {0} from './{0}/index.js';\n", owner);
    }
    if (has_pulse_session(model))
        index += "export { Session } from './session.js';\nexport type { SessionOptions } from './session.js';\n"
                 "export { ProjectMirror, Tables } from './mirror.js';\n";
    exports.push_back(export_line("./messages", "messages"));
    for (const Spec& spec : model.specs)
        outputs.push_back({fmt::format("{}src/{}.ts", folder, spec.stem), ts_module(spec)});
    outputs.push_back({fmt::format("{}src/messages.ts", folder), message_table(model)});
    outputs.push_back({fmt::format("{}src/index.ts", folder), index});
    outputs.push_back(
        {fmt::format("{}package.json", folder), fmt::format(package_text, version, fmt::join(exports, ",\n"))});
    outputs.push_back({fmt::format("{}tsconfig.json", folder), std::string(tsconfig_text)});
    add_runtime(model, outputs);
}

} // namespace chorus::codegen
