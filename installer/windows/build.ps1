# Makes the zip (no rights needed) and the MSI on Windows, with JDK 25, Maven and, for the MSI, WiX 3.14 on the path.
# Build in an ASCII path. usage: powershell -File installer\windows\build.ps1 [-Out target\package]
param([string]$Out = "target\package")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
if ((Get-Location).Path -match '[^\x00-\x7F]') { throw "build in a folder whose path is plain ASCII" }

function Run { param([string]$What) & $What @args; if ($LASTEXITCODE -ne 0) { throw "$What ended with $LASTEXITCODE" } }

Run mvn -q -B -ntp -DskipTests package
$version = (Get-Content target\classes\org\antou\app\version.properties | Select-String '^version=(.*)$').Matches[0].Groups[1].Value
Remove-Item -Recurse -Force $Out -ErrorAction SilentlyContinue
New-Item -ItemType Directory "$Out\jars", "$Out\jmods", "$Out\input" | Out-Null

# One jmod per JavaFX jar, its native libraries as such: then nothing is unpacked into anybody's profile.
foreach ($jar in Get-ChildItem target\antou\lib\javafx-*-win.jar) {
    $module = $jar.Name -replace '^javafx-([a-z]*)-.*', 'javafx.$1'
    $classes = New-Item -ItemType Directory "$Out\jars\$module\classes"
    $libs = New-Item -ItemType Directory "$Out\jars\$module\libs"
    Push-Location $classes; Run jar xf $jar.FullName; Pop-Location
    Get-ChildItem "$classes\*.dll" | Move-Item -Destination $libs
    Run jmod create --class-path $classes --libs $libs --target-platform windows-amd64 "$Out\jmods\$module.jmod"
}
$modules = (Select-String -Path installer\common\runtime.sh -Pattern '^ANTOU_MODULES=(.*)$').Matches[0].Groups[1].Value
Run jlink --module-path "$Out\jmods" --add-modules $modules --include-locales=en,zh --no-header-files --no-man-pages --output "$Out\runtime"

Get-ChildItem target\antou\lib\*.jar | Where-Object Name -notlike 'javafx-*' | Copy-Item -Destination "$Out\input"
Move-Item "$Out\input\antou-$version.jar" "$Out\input\antou.jar"
$java = Get-Content installer\common\antou.options | ForEach-Object { '--java-options'; $_ }
"java-options=-Dprism.order=sw" | Set-Content "$Out\compat.properties"
"win-console=true" | Set-Content "$Out\cli.properties"

# ASCII names in the file system; Chinese stands in the shortcut only.
Run jpackage --type app-image --name Antou --app-version $version --runtime-image "$Out\runtime" --input "$Out\input" `
    --main-jar antou.jar --main-class org.antou.Antou --icon installer\windows\antou.ico `
    --add-launcher "antou-compat=$Out\compat.properties" --add-launcher "antou-cli=$Out\cli.properties" --dest $Out @java
Compress-Archive -Path "$Out\Antou" -DestinationPath "$Out\antou-$version-windows-amd64.zip"

# The upgrade code stays the same for ever: by it Windows knows the older version that it replaces. Data are never touched.
Run jpackage --type msi --name Antou --app-version $version --app-image "$Out\Antou" --description "案头" --vendor "Antou" `
    --win-upgrade-uuid 5b0a7c54-3f0e-4c58-9a0b-6a7f1d2c9e41 --win-menu --win-shortcut --win-dir-chooser --dest $Out
Get-FileHash "$Out\*.zip", "$Out\*.msi" | Format-List Path, Hash
