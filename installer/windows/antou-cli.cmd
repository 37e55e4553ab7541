@echo off
rem Commands, without a window. The console shows Chinese with: chcp 65001
set "here=%~dp0"
if "%~1"=="" (set "words=--help") else (set "words=%*")
"%here%runtime\bin\java.exe" @"%here%lib\antou.options" @MODULES@-cp "%here%lib\antou.jar" org.antou.Antou %words%
