# Tells an unpacked add-in where it will be served. Changes manifest.xml and the contact in the help pages, nothing else.
# 把解压后的加载项指向本单位的服务器：只改 manifest.xml 和帮助页中的联系人。
#   powershell -ExecutionPolicy Bypass -File repoint.ps1 https://addin.example.gov.cn/jiedui "联系人 Contact"
param([string]$Base = '', [string]$Contact = '')
$ErrorActionPreference = 'Stop'

$Base = $Base.TrimEnd('/')
if ($Base -notmatch '^https://[^\s"''<>&?#]+$') {
  Write-Host '请给出 https 地址，例如：repoint.ps1 https://addin.example.gov.cn/jiedui "信息中心 010-12345678"'
  Write-Host 'Give an https address, such as: repoint.ps1 https://addin.example.gov.cn/jiedui "IT centre, 010-12345678"'
  exit 2
}

# UTF-8 without a byte order mark, whatever the PowerShell: Office and browsers expect it so.
$utf8 = New-Object System.Text.UTF8Encoding($false)
function Read-Text([string]$Path) { [System.IO.File]::ReadAllText($Path, $utf8) }
function Write-Text([string]$Path, [string]$Text) { [System.IO.File]::WriteAllText($Path, $Text, $utf8) }

$manifest = Join-Path $PSScriptRoot 'manifest.xml'
$text = Read-Text $manifest
$found = [regex]::Match($text, '<SourceLocation DefaultValue="([^"]*)/taskpane\.html"')
if (-not $found.Success) {
  Write-Host 'manifest.xml 中没有找到原地址。No address was found in manifest.xml.'
  exit 1
}
$old = $found.Groups[1].Value
Write-Text $manifest $text.Replace($old, $Base)

if ($Contact -ne '') {
  $safe = $Contact.Replace('&', '&amp;').Replace('<', '&lt;').Replace('>', '&gt;').Replace('$', '$$')
  foreach ($page in Get-ChildItem -Path (Join-Path $PSScriptRoot 'help') -Recurse -Filter 'index.html') {
    $html = Read-Text $page.FullName
    Write-Text $page.FullName ([regex]::Replace($html, '<!--contact-->.*?<!--/contact-->', "<!--contact-->$safe<!--/contact-->"))
  }
}
Write-Host "$old -> $Base"
