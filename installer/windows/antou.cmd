@echo off
rem Opens the window; the folder may stand anywhere and be moved.
set "here=%~dp0"
start "" "%here%runtime\bin\javaw.exe" @"%here%lib\antou.options" @MODULES@-cp "%here%lib\antou.jar" org.antou.Antou %*
