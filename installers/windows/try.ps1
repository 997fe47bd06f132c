# Installs the package for this user, tries it, installs it over a previous version or itself, and takes it away.
param([Parameter(Mandatory)][string]$folder, [string]$previousFolder = '')
$ErrorActionPreference = 'Stop'
$package = (Get-ChildItem "$folder/recscope-*.msi").FullName
$previous = if ($previousFolder -and (Test-Path $previousFolder)) { (Get-ChildItem "$previousFolder/recscope-*.msi").FullName }
$app = "$env:LOCALAPPDATA\Recscope"

function Install-Package([string[]]$options) {
    $run = Start-Process msiexec -ArgumentList ($options + '/qn', '/norestart') -Wait -PassThru
    if ($run.ExitCode -ne 0) { throw "msiexec $options ended with $($run.ExitCode)" }
}

function Test-Program {
    & "$app\recscope-cli.exe" --version
    & "$app\recscope-cli.exe" selftest
    if ($LASTEXITCODE -ne 0) { throw "the self-test failed with $LASTEXITCODE" }
}

if ($previous) {
    Write-Output '== install the previous version'
    Install-Package @('/i', "`"$previous`"")
    Test-Program
}
Write-Output '== install'
Install-Package @('/i', "`"$package`"")
Test-Program
if (-not $previous) {
    Write-Output '== install over itself'
    Install-Package @('/i', "`"$package`"", 'REINSTALL=ALL', 'REINSTALLMODE=amus')
    Test-Program
}
$known = (Get-ItemProperty 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\*' | Where-Object DisplayName -eq 'Recscope')
if (@($known).Count -ne 1) { throw "$(@($known).Count) versions are installed side by side" }
if (-not (Test-Path 'HKCU:\Software\Classes\.recscope')) { throw 'studies do not open with a double click' }
Write-Output '== the portable archive runs where it is unpacked'
Expand-Archive (Get-ChildItem "$folder/recscope-*.zip").FullName "$env:TEMP\Ünï Cödé"
& "$env:TEMP\Ünï Cödé\Recscope\recscope-cli.exe" selftest
if ($LASTEXITCODE -ne 0) { throw "the self-test of the portable archive failed with $LASTEXITCODE" }
Write-Output '== uninstall'
Install-Package @('/x', "`"$package`"")
if (Test-Path "$app\Recscope.exe") { throw 'files were left behind' }
