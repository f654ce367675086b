#include "aura-cli/cli.hpp"

int main(int argc, char** argv)
{
    return chorus::aura::run(argc, argv);
}
