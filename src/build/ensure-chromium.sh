#!/bin/sh
# The browser tests need Debian's Chromium and a Chinese font; installs what is missing when it may.
have_font() { command -v fc-list >/dev/null 2>&1 && fc-list :lang=zh-cn | grep -q .; }
if [ -x /usr/bin/chromium ] && have_font; then
  exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  apt-get update -qq >/dev/null 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk fontconfig >/dev/null 2>&1
fi
if [ -x /usr/bin/chromium ] && have_font; then
  exit 0
fi
echo "浏览器测试缺少 Chromium 或中文字体：请安装 Debian 软件包 chromium、fonts-noto-cjk 和 fontconfig。 / The browser tests need Debian's packages chromium, fonts-noto-cjk and fontconfig: install them, then run this again."
exit 1
