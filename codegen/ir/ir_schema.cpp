#include "codegen/ir/ir_schema.hpp"

#include "codegen/ir/canonical_json.hpp"
#include "codegen/ir/ir_writer.hpp"
#include "codegen/model/json_reader.hpp"
#include "codegen/model/spec.hpp"
#include "codegen/runtime/wire/names.hpp"

#include <cassert>

namespace chorus::codegen {

namespace {

/// What no table of the compiler knows. Lists of names that one does know are put in by code.
constexpr std::string_view schema = R"json({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Intermediate representation of chorus specs",
  "description": "All specs, resolved. Spans are [line, column, length] by JSON pointer into the spec, counted from 1, in bytes.",
  "type": "object",
  "additionalProperties": false,
  "required": ["irVersion", "language", "specs", "spans"],
  "properties": {
    "irVersion": {"const": 0},
    "language": {"const": 1},
    "specs": {"type": "object", "additionalProperties": {"$ref": "#/definitions/spec"}},
    "documentShapes": {
      "type": "object",
      "description": "What the versions of documents look like, by name and version, as they lie beside the specs.",
      "additionalProperties": {"type": "string"}
    },
    "spans": {
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "additionalProperties": {
          "type": "array", "minItems": 3, "maxItems": 3, "items": {"type": "integer", "minimum": 0}
        }
      }
    }
  },
  "definitions": {
    "count": {"type": "integer", "minimum": 0, "maximum": 4294967295},
    "names": {"type": "array", "items": {"type": "string"}},
    "hash": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
    "scalar": {"enum": []},
    "priority": {"enum": []},
    "spec": {
      "type": "object",
      "additionalProperties": false,
      "required": ["kind", "name", "owner", "version", "stability", "doc", "uses", "types", "typeOrder", "commands",
                   "events", "errors", "streams", "shapeHash", "docHash"],
      "properties": {
        "kind": {"enum": ["domain", "library"]},
        "name": {"type": "string"},
        "owner": {"enum": ["composer", "pulse", "signal", "types"]},
        "version": {"type": "string"},
        "stability": {"enum": ["experimental", "stable"]},
        "doc": {"type": "string"},
        "uses": {"$ref": "#/definitions/names"},
        "types": {"type": "array", "items": {"$ref": "#/definitions/typeDeclaration"}},
        "typeOrder": {"$ref": "#/definitions/names"},
        "commands": {"type": "array", "items": {"$ref": "#/definitions/command"}},
        "events": {"type": "array", "items": {"$ref": "#/definitions/event"}},
        "errors": {"type": "array", "items": {"$ref": "#/definitions/error"}},
        "streams": {"type": "array", "items": {"$ref": "#/definitions/stream"}},
        "requires": {"$ref": "#/definitions/requirements"},
        "states": {"$ref": "#/definitions/states"},
        "scenarios": {"type": "array", "items": {"$ref": "#/definitions/scenario"}},
        "documents": {"type": "array", "items": {"$ref": "#/definitions/document"}},
        "shapeHash": {"$ref": "#/definitions/hash"},
        "docHash": {"$ref": "#/definitions/hash"}
      }
    },
    "document": {
      "type": "object",
      "additionalProperties": false,
      "required": ["doc", "file", "history", "name", "root", "stamp", "version"],
      "properties": {
        "doc": {"type": "string"},
        "file": {"type": "string"},
        "name": {"type": "string"},
        "root": {"type": "string"},
        "stamp": {"type": "string"},
        "version": {"$ref": "#/definitions/count"},
        "history": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["change", "place", "since"],
            "properties": {
              "change": {"enum": ["added", "removed", "renamed", "changed"]},
              "place": {"type": "string"},
              "since": {"$ref": "#/definitions/count"},
              "was": {"type": "string"},
              "by": {"type": "string"},
              "value": true
            }
          }
        }
      }
    },
    "type": {
      "type": "object",
      "additionalProperties": false,
      "required": ["kind"],
      "properties": {
        "kind": {"enum": ["scalar", "named", "list", "map"]},
        "scalar": {"$ref": "#/definitions/scalar"},
        "spec": {"type": "string"},
        "name": {"type": "string"},
        "item": {"$ref": "#/definitions/type"},
        "nullable": {"const": true}
      },
      "oneOf": [
        {"properties": {"kind": {"const": "scalar"}}, "required": ["scalar"]},
        {"properties": {"kind": {"const": "named"}}, "required": ["name", "spec"]},
        {"properties": {"kind": {"enum": ["list", "map"]}}, "required": ["item"]}
      ]
    },
    "limits": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "min": {"type": "number"},
        "max": {"type": "number"},
        "minLength": {"$ref": "#/definitions/count"},
        "maxLength": {"$ref": "#/definitions/count"},
        "minItems": {"$ref": "#/definitions/count"},
        "maxItems": {"$ref": "#/definitions/count"},
        "pattern": {"type": "string"}
      }
    },
    "was": {
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "until"],
      "properties": {"name": {"type": "string"}, "until": {"type": "string"}}
    },
    "lifecycle": {
      "type": "object",
      "additionalProperties": false,
      "minProperties": 1,
      "properties": {
        "since": {"type": "string"},
        "deprecated": {
          "type": "object",
          "additionalProperties": false,
          "required": ["since", "why"],
          "properties": {"since": {"type": "string"}, "instead": {"type": "string"}, "why": {"type": "string"}}
        }
      }
    },
    "field": {
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "type", "optional"],
      "properties": {
        "name": {"type": "string"},
        "was": {"$ref": "#/definitions/was"},
        "lifecycle": {"$ref": "#/definitions/lifecycle"},
        "doc": {"type": "string"},
        "type": {"$ref": "#/definitions/type"},
        "optional": {"type": "boolean"},
        "limits": {"$ref": "#/definitions/limits"},
        "unit": {"type": "string"},
        "default": {}
      }
    },
    "fields": {"type": "array", "items": {"$ref": "#/definitions/field"}},
    "operand": {
      "type": "object",
      "additionalProperties": false,
      "properties": {"number": {"type": "number"}, "path": {"type": "array", "minItems": 1, "items": {"type": "string"}}},
      "minProperties": 1,
      "maxProperties": 1
    },
    "rule": {
      "type": "object",
      "additionalProperties": false,
      "required": ["id", "expression", "message", "left", "comparison", "right"],
      "properties": {
        "id": {"type": "string"},
        "expression": {"type": "string"},
        "message": {"type": "string"},
        "left": {"$ref": "#/definitions/operand"},
        "comparison": {"enum": ["<", "<=", ">", ">=", "==", "!="]},
        "right": {"$ref": "#/definitions/operand"}
      }
    },
    "typeDeclaration": {
      "type": "object",
      "additionalProperties": false,
      "required": ["kind", "name", "doc", "goodExamples", "badExamples"],
      "properties": {
        "kind": {"enum": ["scalar", "id", "enum", "struct", "union"]},
        "name": {"type": "string"},
        "lifecycle": {"$ref": "#/definitions/lifecycle"},
        "doc": {"type": "string"},
        "scalar": {"$ref": "#/definitions/scalar"},
        "unit": {"type": "string"},
        "limits": {"$ref": "#/definitions/limits"},
        "entity": {"type": "string"},
        "listing": {
          "type": "object",
          "additionalProperties": false,
          "required": ["command", "items", "id", "name"],
          "properties": {
            "command": {"type": "string"},
            "items": {"type": "string"},
            "id": {"type": "string"},
            "name": {"type": "string"}
          }
        },
        "values": {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["name", "doc"],
            "properties": {
              "name": {"type": "string"},
              "doc": {"type": "string"},
              "was": {"$ref": "#/definitions/was"},
              "lifecycle": {"$ref": "#/definitions/lifecycle"}
            }
          }
        },
        "fields": {"$ref": "#/definitions/fields"},
        "rules": {"type": "array", "items": {"$ref": "#/definitions/rule"}},
        "tag": {"type": "string"},
        "arms": {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["tag", "type"],
            "properties": {"tag": {"type": "string"}, "type": {"$ref": "#/definitions/type"}}
          }
        },
        "goodExamples": {"type": "array"},
        "badExamples": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["value", "because"],
            "properties": {"value": {}, "because": {"type": "string"}}
          }
        }
      },
      "oneOf": [
        {"properties": {"kind": {"const": "scalar"}}, "required": ["scalar"]},
        {"properties": {"kind": {"const": "id"}}, "required": ["entity"]},
        {"properties": {"kind": {"const": "enum"}}, "required": ["values"]},
        {"properties": {"kind": {"const": "struct"}}, "required": ["fields", "rules"]},
        {"properties": {"kind": {"const": "union"}}, "required": ["tag", "arms"]}
      ]
    },
    "command": {
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "doc", "from", "input", "reply", "answer", "errors", "timeoutMs", "priority", "idempotent",
                   "deferred", "edits", "positional", "examples"],
      "properties": {
        "name": {"type": "string"},
        "lifecycle": {"$ref": "#/definitions/lifecycle"},
        "doc": {"type": "string"},
        "from": {"$ref": "#/definitions/names"},
        "input": {"$ref": "#/definitions/fields"},
        "reply": {"$ref": "#/definitions/fields"},
        "answer": {"enum": ["event", "snapshot"]},
        "errors": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["code", "name", "spec"],
            "properties": {"code": {"type": "string"}, "name": {"type": "string"}, "spec": {"type": "string"}}
          }
        },
        "timeoutMs": {"$ref": "#/definitions/count"},
        "priority": {"$ref": "#/definitions/priority"},
        "idempotent": {"type": "boolean"},
        "deferred": {"type": "boolean"},
        "edits": {"type": "boolean"},
        "allowed": {"$ref": "#/definitions/names"},
        "requires": {"$ref": "#/definitions/requirements"},
        "positional": {"$ref": "#/definitions/names"},
        "examples": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["input"],
            "properties": {"input": {}, "reply": {}, "because": {"type": "string"}}
          }
        }
      }
    },
    "requirements": {
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": ["spec", "state"],
        "properties": {"spec": {"type": "string"}, "state": {"type": "string"}}
      }
    },
    "errorsByState": {"type": "object", "additionalProperties": {"type": "string"}},
    "states": {
      "type": "object",
      "additionalProperties": false,
      "required": ["initial", "final", "refusals", "values", "transitions"],
      "properties": {
        "initial": {"type": "string"},
        "final": {"$ref": "#/definitions/names"},
        "refusal": {
          "type": "object",
          "additionalProperties": false,
          "required": ["code", "name", "spec"],
          "properties": {"code": {"type": "string"}, "name": {"type": "string"}, "spec": {"type": "string"}}
        },
        "refusals": {"$ref": "#/definitions/errorsByState"},
        "observed": {
          "type": "object",
          "additionalProperties": false,
          "required": ["command", "errors", "values"],
          "properties": {
            "command": {"type": "string"},
            "at": {"type": "string"},
            "values": {"type": "object"},
            "errors": {"$ref": "#/definitions/errorsByState"}
          }
        },
        "setup": {"type": "string"},
        "values": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["name", "doc"],
            "properties": {"name": {"type": "string"}, "doc": {"type": "string"}}
          }
        },
        "transitions": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["on", "from", "to"],
            "properties": {
              "on": {"type": "string"},
              "from": {"$ref": "#/definitions/names"},
              "to": {"type": "string"},
              "sends": {"$ref": "#/definitions/names"},
              "input": {"type": "object"}
            }
          }
        }
      }
    },
    "scenario": {
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "doc", "given", "steps"],
      "properties": {
        "name": {"type": "string"},
        "doc": {"type": "string"},
        "given": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": ["name", "spec"],
            "properties": {"name": {"type": "string"}, "spec": {"type": "string"}}
          }
        },
        "steps": {"type": "array", "items": {"$ref": "#/definitions/step"}}
      }
    },
    "step": {
      "type": "object",
      "additionalProperties": false,
      "required": ["step", "as"],
      "properties": {
        "step": {"enum": ["send", "event", "never", "connect", "disconnect"]},
        "as": {"type": "string"},
        "spec": {"type": "string"},
        "name": {"type": "string"},
        "input": {"type": "object"},
        "error": {"type": "string"},
        "expected": {"type": "object"},
        "save": {"type": "object", "additionalProperties": {"type": "string"}}
      }
    },
    "event": {
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "doc", "to", "payload", "delivery", "maxPerSecond", "priority"],
      "properties": {
        "name": {"type": "string"},
        "lifecycle": {"$ref": "#/definitions/lifecycle"},
        "doc": {"type": "string"},
        "to": {"$ref": "#/definitions/names"},
        "payload": {"$ref": "#/definitions/fields"},
        "delivery": {"enum": ["reliable", "latest"]},
        "maxPerSecond": {"$ref": "#/definitions/count"},
        "priority": {"$ref": "#/definitions/priority"},
        "numbered": {"type": "string"},
        "after": {"$ref": "#/definitions/names"}
      }
    },
    "error": {
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "code", "doc", "details"],
      "properties": {
        "name": {"type": "string"},
        "code": {"type": "string"},
        "doc": {"type": "string"},
        "hint": {"type": "string"},
        "details": {"$ref": "#/definitions/fields"}
      }
    },
    "stream": {
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "doc", "from", "to", "maxPerSecond", "record"],
      "properties": {
        "name": {"type": "string"},
        "doc": {"type": "string"},
        "from": {"type": "string"},
        "to": {"type": "string"},
        "maxPerSecond": {"$ref": "#/definitions/count"},
        "record": {"$ref": "#/definitions/fields"}
      }
    }
  }
})json";

Json* find(Json& json, std::string_view key)
{
    return const_cast<Json*>(json.find(key));
}

template <class Names>
void set_names(Json& definitions, std::string_view key, const Names& names)
{
    Json::List list;
    for (const std::string_view name : names)
        list.emplace_back(name);
    find(definitions, key)->set("enum", Json(std::move(list)));
}

} // namespace

std::string ir_schema_text()
{
    auto json = read_json(schema);
    assert(json);
    find(*find(*json, "properties"), "irVersion")->set("const", Json(ir_version));
    Json& definitions = *find(*json, "definitions");
    set_names(definitions, "scalar", scalar_names());
    set_names(definitions, "priority", wire::priority_names);
    return canonical_text(*json);
}

} // namespace chorus::codegen
