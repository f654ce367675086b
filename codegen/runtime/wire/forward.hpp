#pragma once

/// Names that generated headers need without their contents.
namespace chorus::wire {

class Checker;
class Reader;
class Writer;

} // namespace chorus::wire
