#!/bin/sh
# Tells an unpacked add-in where it will be served. Changes manifest.xml and the contact in the help pages, nothing else.
# 把解压后的加载项指向本单位的服务器：只改 manifest.xml 和帮助页中的联系人。
#   ./repoint.sh https://addin.example.gov.cn/jiedui ["联系人 Contact"]
set -eu
cd "$(dirname "$0")"

base=${1:-}
base=${base%/}
case $base in
  https://*[\ \"\'\<\>\&\?\#]* | https://) base= ;;
  https://*) ;;
  *) base= ;;
esac
if [ -z "$base" ]; then
  echo "请给出 https 地址，例如：./repoint.sh https://addin.example.gov.cn/jiedui \"信息中心 010-12345678\"" >&2
  echo "Give an https address, such as: ./repoint.sh https://addin.example.gov.cn/jiedui \"IT centre, 010-12345678\"" >&2
  exit 2
fi

old=$(sed -n 's|.*<SourceLocation DefaultValue="\([^"]*\)/taskpane\.html".*|\1|p' manifest.xml | head -n 1)
if [ -z "$old" ]; then
  echo "manifest.xml 中没有找到原地址。No address was found in manifest.xml." >&2
  exit 1
fi

pattern() { printf '%s' "$1" | sed 's/[][\\.*^$|]/\\&/g'; }
text() { printf '%s' "$1" | sed 's/[\\&|]/\\&/g'; }
change() {
  sed "$1" "$2" >"$2.new"
  cat "$2.new" >"$2"
  rm "$2.new"
}

change "s|$(pattern "$old")|$(text "$base")|g" manifest.xml
if [ -n "${2:-}" ]; then
  contact=$(printf '%s' "$2" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g')
  for page in help/*/index.html; do
    change "s|<!--contact-->.*<!--/contact-->|<!--contact-->$(text "$contact")<!--/contact-->|" "$page"
  done
fi
echo "$old -> $base"
