#!/bin/sh
# Builds both pages; does nothing when their sources have not changed since the last build.
set -e
cd "$(dirname "$0")/../../frontend"
stamp=node_modules/.package-lock.stamp
if ! cmp -s package-lock.json "$stamp"; then
  npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json "$stamp"
fi
npm run --silent build
