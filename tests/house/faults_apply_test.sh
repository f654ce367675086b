#!/usr/bin/env bash
# The deliberate faults still fit the code that they break.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bad=0
for fault in conformance/faults/*.patch; do
    if ! patch --dry-run --silent --force -p1 -i "$fault" > /dev/null; then
        printf '%s does not apply any more. Make the same fault in the code of today and write its diff there.\n' "$fault" >&2
        bad=1
    fi
done
exit $bad
