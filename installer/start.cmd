@echo off
rem Builds Thu Ky and starts it on Windows. Arguments are passed on: "start.cmd" opens the window,
rem "start.cmd play SCRIPT.yaml --out DIR" runs a verb.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0.."

where javac >nul 2>nul
if errorlevel 1 (
    where winget >nul 2>nul
    if errorlevel 1 (
        echo Thu Ky: please install a JDK 17 or newer, for example Eclipse Temurin 17, then start again.
        exit /b 1
    )
    echo Thu Ky: installing Eclipse Temurin JDK 17 ...
    winget install --id EclipseAdoptium.Temurin.17.JDK -e --accept-source-agreements --accept-package-agreements || exit /b 1
    echo Thu Ky: please open a new window and start again, so that Java is found.
    exit /b 0
)
where mvn >nul 2>nul
if errorlevel 1 (
    echo Thu Ky: please install Apache Maven 3.8 or newer and put its bin folder into PATH, then start again.
    exit /b 1
)

if not exist "%HOME_DIR%\target\thuky.jar" (
    echo Thu Ky: building, the first time takes a few minutes ...
    call mvn -q -B -f "%HOME_DIR%\pom.xml" package -DskipTests || exit /b 1
)
rem The window is there sooner with the quick compiler and the small collector.
set "WINDOW="
if "%~1"=="" set "WINDOW=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
java %WINDOW% -jar "%HOME_DIR%\target\thuky.jar" %*
exit /b %errorlevel%
