# Installs the package for this user, tries it, installs it again as an upgrade, and takes it away.
param([Parameter(Mandatory)][string]$folder)
$ErrorActionPreference = 'Stop'
$package = (Get-ChildItem "$folder/recscope-*.msi").FullName
$app = "$env:LOCALAPPDATA\Recscope"

function Install-Package([string[]]$options) {
    $run = Start-Process msiexec -ArgumentList ($options + '/qn', '/norestart') -Wait -PassThru
    if ($run.ExitCode -ne 0) { throw "msiexec $options ended with $($run.ExitCode)" }
}

foreach ($round in 'install', 'upgrade') {
    Write-Output "== $round"
    $options = @('/i', "`"$package`"")
    if ($round -eq 'upgrade') { $options += 'REINSTALL=ALL', 'REINSTALLMODE=amus' }
    Install-Package $options
    & "$app\recscope-cli.exe" --version
    & "$app\recscope-cli.exe" selftest
    if ($LASTEXITCODE -ne 0) { throw "the self-test failed with $LASTEXITCODE" }
}
Write-Output '== the portable archive runs where it is unpacked'
Expand-Archive (Get-ChildItem "$folder/recscope-*.zip").FullName "$env:TEMP\Ünï Cödé"
& "$env:TEMP\Ünï Cödé\Recscope\recscope-cli.exe" selftest
if ($LASTEXITCODE -ne 0) { throw "the self-test of the portable archive failed with $LASTEXITCODE" }
Write-Output '== uninstall'
Install-Package @('/x', "`"$package`"")
if (Test-Path "$app\Recscope.exe") { throw 'files were left behind' }
