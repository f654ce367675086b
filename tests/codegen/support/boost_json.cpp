// The one place where Boost.JSON is compiled, since it is used without its library.
#include <boost/json/src.hpp>
