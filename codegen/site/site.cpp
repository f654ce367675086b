#include "codegen/site/site.hpp"

#include "codegen/site/domain_page.hpp"
#include "codegen/site/index_page.hpp"
#include "codegen/site/search_index.hpp"

namespace chorus::codegen::site {

Outputs site(const Model& model)
{
    const Usage usage(model);
    Outputs outputs;
    outputs.push_back({"index.html", index_page(model)});
    for (const Spec& spec : model.specs)
        outputs.push_back({page_path(spec), domain_page(spec, model, usage)});
    for (const EmbeddedFile& asset : assets())
        outputs.push_back({"assets/" + std::string(asset.path), std::string(asset.text)});
    outputs.push_back({"assets/search-index.js", search_index(model)});
    return outputs;
}

} // namespace chorus::codegen::site
