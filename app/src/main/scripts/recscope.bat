@echo off
rem Starts Recscope: without arguments, or with a study to open, its window; with a command, the command line.
rem Finds a Java 25 or later by itself; RECSCOPE_JAVA names one, RECSCOPE_OPTS adds options for it.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0.."
set "FOUND="

if not defined RECSCOPE_JAVA goto search
if exist "%RECSCOPE_JAVA%\bin\java.exe" (set "FOUND=%RECSCOPE_JAVA%\bin\java.exe") else set "FOUND=%RECSCOPE_JAVA%"
if exist "%FOUND%" goto start
echo recscope: RECSCOPE_JAVA names "%RECSCOPE_JAVA%", which is not a Java. Correct it, or unset it. 1>&2
exit /b 1

:search
call :try "%HOME_DIR%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if defined JAVA25_HOME call :try "%JAVA25_HOME%"
if defined JDK25_HOME call :try "%JDK25_HOME%"
for %%V in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft SapMachine) do (
    for /d %%D in ("%ProgramFiles%\%%~V\*") do call :try "%%~D"
)
for /d %%D in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%~D"
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :try "%%~D"
if defined FOUND goto start
echo recscope: no Java 25 or later found. Install one, as in "winget install EclipseAdoptium.Temurin.25.JDK" 1>&2
echo or from https://adoptium.net, or name one in RECSCOPE_JAVA. 1>&2
exit /b 1

:start
set "COLLECTOR=-XX:+UseParallelGC -XX:InitialRAMPercentage=12 -XX:NewRatio=1 -Djava.awt.headless=true"
if "%~1"=="" set "COLLECTOR="
if /i "%~x1"==".recscope" set "COLLECTOR="
if /i "%~1"=="demo" set "COLLECTOR="
"%FOUND%" %COLLECTOR% -Xshare:auto -XX:MaxRAMPercentage=70 -Dfile.encoding=UTF-8 ^
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %RECSCOPE_OPTS% ^
    -cp "%HOME_DIR%\lib\*" org.recscope.app.launch.Main %*
exit /b %ERRORLEVEL%

rem Takes the JDK in a folder when its release file says that it is new enough.
:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FEATURE=0"
for /f "tokens=2 delims==." %%A in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do (
    set "FEATURE=%%~A"
)
set "FEATURE=%FEATURE:"=%"
if %FEATURE% GEQ 25 set "FOUND=%~1\bin\java.exe"
exit /b 0
