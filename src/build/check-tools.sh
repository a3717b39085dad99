#!/bin/sh
# Says in one sentence what is missing before Maven or npm say it in fifty lines.
found=""
for home in "$JAVA_HOME" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  [ -f "$home/release" ] || continue
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  [ "${major:-0}" -ge 25 ] && [ -x "$home/bin/javac" ] && found="$home" && break
done
if [ -z "$found" ]; then
  echo "缺少 JDK 25：请安装 JDK 25 或更新版本到 /usr/lib/jvm（例如 temurin-25-jdk），再运行一次。 / JDK 25 or newer is missing: install one under /usr/lib/jvm, then run this again."
  exit 1
fi
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "缺少 Node.js 20：请安装 Node.js 20 或更新版本（含 npm），再运行一次。 / Node.js 20 or newer (with npm) is missing: install it, then run this again."
  exit 1
fi
major=$(node -p 'process.versions.node.split(".")[0]')
if [ "$major" -lt 20 ]; then
  echo "Node.js 太旧：现在是 $major，需要 20 或更新版本。 / Node.js is too old: found $major, 20 or newer is needed."
  exit 1
fi
