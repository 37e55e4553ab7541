@echo off
rem The same without the graphics card, where the window stays white or flickers.
set "here=%~dp0"
start "" "%here%runtime\bin\javaw.exe" @"%here%lib\antou.options" -Dprism.order=sw @MODULES@-cp "%here%lib\antou.jar" org.antou.Antou %*
